import { chooseMeetings } from './choose-meetings.ts';
import { circle } from './circle.ts';
import { seat } from './seat.ts';
import { spreadOverRounds } from './spread-over-rounds.ts';
import type { Meeting, Rounds, Seated, Stretch, There, ToPlan } from './to-plan.ts';

const count = (
  meetings: readonly Meeting[],
  side: 'mentor' | 'mentee',
  people: number,
): number[] => {
  const counts = new Array<number>(people).fill(0);
  for (const one of meetings) counts[one[side]] = (counts[one[side]] ?? 0) + 1;
  return counts;
};

/** Whether some meetings are as many as others, and leave nobody of a stretch with fewer. */
function isAsGood(one: readonly Meeting[], other: readonly Meeting[], stretch: Stretch): boolean {
  const fewest = (meetings: readonly Meeting[]) => {
    const counts = count(meetings, 'mentee', stretch.metByMentee.length);
    return Math.min(
      ...stretch.mentees.map((each) => (counts[each] ?? 0) + (stretch.metByMentee[each] ?? 0)),
    );
  };
  return one.length >= other.length && fewest(one) >= fewest(other);
}

/** The rounds between which somebody comes or goes, from the first that may be planned to the last. */
function stretchesOf({ mentors, mentees, from, rounds }: ToPlan): readonly There[] {
  const begins = new Set([from]);
  for (const one of [...mentors, ...mentees])
    for (const round of [one.from, one.until + 1])
      if (round > from && round <= rounds) begins.add(round);
  const sorted = [...begins].sort((one, other) => one - other);
  return sorted.map((begin, at) => ({ from: begin, until: (sorted[at + 1] ?? rounds + 1) - 1 }));
}

const thereIn = (people: readonly There[], { from, until }: There): readonly number[] =>
  people.flatMap((one, at) => (one.from <= from && one.until >= until ? [at] : []));

/**
 * The best rounds of a stretch: those that stand or a rotation where they do as well, or whatever holds the
 * most meetings. Where all have met the same number of people, a rotation is the best there is.
 */
function roundsOf(stretch: Stretch, standing: Rounds): { rounds: Rounds; stands: boolean } {
  const turning = circle(stretch);
  const met = stretch.mentees.map((mentee) => stretch.metByMentee[mentee]);
  const best =
    turning && met.every((one) => one === met[0]) ? turning.flat() : chooseMeetings(stretch);
  if (best.length > 0 && isAsGood(standing.flat(), best, stretch))
    return { rounds: standing, stands: true };
  if (turning && isAsGood(turning.flat(), best, stretch)) return { rounds: turning, stands: false };
  return { rounds: spreadOverRounds(best, stretch.rounds, stretch.tables), stands: false };
}

/**
 * Plans the rounds of an evening: who meets whom at which table. Nobody has two meetings in one round,
 * nobody meets the same person twice, whoever must not meet does not, and no round has more meetings than
 * there are tables. What was held stays; of what was planned as much stays as does no harm.
 *
 * As long as the same people are there until the end, no plan holds more meetings, and in none do those
 * who have met the fewest people meet more (`choose-meetings.ts`). Where people come later or go earlier,
 * this holds of each stretch between two such moments, not of the evening: to find the best whole is
 * NP-hard then (Even, Itai and Shamir, 1976).
 */
export function planRounds(wanted: ToPlan): readonly Seated[] {
  const { mentors, mentees, tables, from, apart, stands } = wanted;
  const plan = stands.filter(({ round }) => round < from);
  const met = new Set(plan.map(({ mentor, mentee }) => mentee * mentors.length + mentor));
  const isApart = (mentor: number, mentee: number): boolean => {
    const at = mentee * mentors.length + mentor;
    return apart[at] === 1 || met.has(at);
  };
  for (const { from: first, until } of stretchesOf(wanted)) {
    const stretch: Stretch = {
      mentors: thereIn(mentors, { from: first, until }),
      mentees: thereIn(mentees, { from: first, until }),
      rounds: until - first + 1,
      tables,
      metByMentor: count(plan, 'mentor', mentors.length),
      metByMentee: count(plan, 'mentee', mentees.length),
      mayMeet: (mentor, mentee) => !isApart(mentor, mentee),
    };
    const here = stands.filter(
      ({ round, table, mentor, mentee }) =>
        round >= first &&
        round <= until &&
        table <= tables &&
        stretch.mentors.includes(mentor) &&
        stretch.mentees.includes(mentee) &&
        !isApart(mentor, mentee),
    );
    const standing = Array.from({ length: stretch.rounds }, (_, at) =>
      here.filter(({ round }) => round === first + at),
    );
    const { rounds, stands: stays } = roundsOf(stretch, standing);
    const sat = { mentors: new Map<number, number>(), mentees: new Map<number, number>() };
    for (const { mentor, mentee, table } of plan) {
      sat.mentors.set(mentor, table);
      sat.mentees.set(mentee, table);
    }
    const seated = stays ? here : seat(rounds, first, tables, sat);
    for (const one of seated) {
      plan.push(one);
      met.add(one.mentee * mentors.length + one.mentor);
    }
  }
  return plan;
}
