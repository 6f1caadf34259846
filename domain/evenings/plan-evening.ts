import { forbidden } from '../matching/assignment/problem.ts';
import { type Cohort, numbersOf } from '../matching/cohort.ts';
import { planRounds } from './plan/plan-rounds.ts';

/** Somebody who is expected, and the rounds in which they are there, both included. */
export interface Expected {
  readonly participation: string;
  readonly from: number;
  readonly until: number;
}

/** Two who are to meet in a round at a table, by participations. */
export interface PlannedMeeting {
  readonly round: number;
  readonly table: number;
  readonly mentor: string;
  readonly mentee: string;
}

/** What is left of an evening to be planned. */
export interface EveningToPlan {
  readonly tables: number;
  readonly rounds: number;
  /** The first round that may still be planned. */
  readonly from: number;
  readonly people: readonly Expected[];
  /** What was planned and held so far. */
  readonly stands: readonly PlannedMeeting[];
}

/**
 * Plans the rounds of an evening that are left, for those of a programme who are expected and can still be
 * paired. Whoever must not be paired does not meet either: it would waste the evening of both.
 */
export function planEvening(
  { people: { mentors, mentees }, scores }: Pick<Cohort, 'people' | 'scores'>,
  { tables, rounds, from, people, stands }: EveningToPlan,
): readonly PlannedMeeting[] {
  const expected = new Map(people.map((one) => [one.participation, one]));
  const never = { from: 1, until: 0 };
  const [mentorAt, menteeAt] = [numbersOf(mentors), numbersOf(mentees)];
  const plan = planRounds({
    mentors: mentors.map(({ id }) => expected.get(id) ?? never),
    mentees: mentees.map(({ id }) => expected.get(id) ?? never),
    ...{ tables, rounds, from },
    apart: scores.map((score) => (score === forbidden ? 1 : 0)),
    stands: stands.flatMap((one) => {
      const [mentor, mentee] = [mentorAt.get(one.mentor), menteeAt.get(one.mentee)];
      return mentor === undefined || mentee === undefined ? [] : [{ ...one, mentor, mentee }];
    }),
  });
  return plan
    .filter(({ round }) => round >= from)
    .map(({ round, table, mentor, mentee }) => ({
      ...{ round, table },
      mentor: mentors[mentor]?.id ?? '',
      mentee: mentees[mentee]?.id ?? '',
    }));
}
