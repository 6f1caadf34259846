import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { programmes, rules, some } from '../../tests/support/pairing/people.ts';
import { alone, forbidden } from './assignment/problem.ts';
import { type Cohort, gather, pairKey } from './cohort.ts';
import { whyNotInDraft } from './why-not.ts';
import { type Both, workOut } from './work-out.ts';

const luck = chance(52);
const [programme] = programmes;
if (!programme) throw new Error('the tests have no programme');

/** A small cohort of people as they come, in which some are busy and some pairs are not wanted. */
function small() {
  const people = some(luck, luck.between(1, 4), luck.between(1, 4));
  const one = () =>
    pairKey(
      people.mentors[luck.between(0, people.mentors.length - 1)]?.id ?? '',
      people.mentees[luck.between(0, people.mentees.length - 1)]?.id ?? '',
    );
  const never = new Set(luck.between(0, 1) ? [one()] : []);
  const busy = new Map(people.mentors.map(({ id }) => [id, luck.between(0, 1)]));
  const own = { ...programme, mentees_per_mentor: 3 } as NonNullable<typeof programme>;
  return gather({ ...people, programme: own, rules, never, busy });
}

/** The best sum of scores, by trying everything. */
function bestBy(cohort: Cohort, least: number, locked: ReadonlyMap<number, number>): number {
  const places = Array.from(cohort.capacities);
  for (const at of locked.values()) places[at] = (places[at] ?? 0) - 1;
  const from = (rank: number): number => {
    if (rank === cohort.mentees) return 0;
    const row = (at: number) => cohort.scores[rank * cohort.mentors + at] ?? forbidden;
    const fixed = locked.get(rank);
    if (fixed !== undefined) return row(fixed) + from(rank + 1);
    let best = from(rank + 1);
    for (let at = 0; at < cohort.mentors; at += 1) {
      const score = row(at);
      if (score === forbidden || score < least || (places[at] ?? 0) < 1) continue;
      places[at] = (places[at] ?? 0) - 1;
      best = Math.max(best, score + from(rank + 1));
      places[at] = (places[at] ?? 0) + 1;
    }
    return best;
  };
  return from(0);
}

/** A pair that may be locked, if there is one. */
function lockable({ people, scores, mentors, capacities }: Cohort): readonly Both[] {
  const open = people.mentees.flatMap(({ id: mentee }, rank) =>
    people.mentors.flatMap(({ id: mentor }, at) =>
      scores[rank * mentors + at] !== forbidden && (capacities[at] ?? 0) > 0
        ? [{ mentor, mentee }]
        : [],
    ),
  );
  return open.slice(0, 1);
}

describe('a draft', () => {
  test('is the best there is around what is locked, whoever is busy and whatever is not wanted', () => {
    for (let round = 0; round < 120; round += 1) {
      const cohort = small();
      const locked = luck.between(0, 1) ? lockable(cohort) : [];
      const least = luck.between(0, 60);
      const { proposal, lapsed } = workOut(cohort, { aim: 'total', least, locked });
      expect(lapsed).toEqual([]);
      expect(proposal.fixed.size).toBe(locked.length);
      expect(proposal.assignment.total).toBe(bestBy(cohort, least, proposal.fixed));
      for (const { mentor, mentee, score } of proposal.pairs) {
        expect(cohort.never.has(pairKey(mentor.id, mentee.id))).toBe(false);
        expect(score).not.toBe(forbidden);
      }
      for (const [at, places] of Array.from(cohort.capacities).entries())
        expect(
          [...proposal.assignment.mentorOf].filter((one) => one === at).length,
        ).toBeLessThanOrEqual(places);
    }
  });

  test('lets go of locks that cannot be any more, and says so', () => {
    for (let round = 0; round < 40; round += 1) {
      const cohort = small();
      const gone = { mentor: 'gone', mentee: cohort.people.mentees[0]?.id ?? '' };
      const full = Array.from(cohort.capacities).indexOf(0);
      const mentor = cohort.people.mentors[full]?.id;
      const locked = [gone, ...(mentor ? [{ ...gone, mentor }] : [])];
      const { lapsed } = workOut(cohort, { aim: 'least_first', least: 0, locked });
      expect(lapsed).toEqual(locked);
    }
  });

  test('what insisting costs is what it costs: working out with that pair locked gives the same', () => {
    let seen = 0;
    for (let round = 0; round < 80; round += 1) {
      const cohort = small();
      const { proposal } = workOut(cohort, { aim: 'total', least: 0, locked: [] });
      const rank = luck.between(0, cohort.mentees - 1);
      const at = luck.between(0, cohort.mentors - 1);
      const why = whyNotInDraft(cohort, proposal, at, rank);
      const both = {
        mentor: cohort.people.mentors[at]?.id ?? '',
        mentee: cohort.people.mentees[rank]?.id ?? '',
      };
      if (why.is === 'proposed') expect(proposal.assignment.mentorOf[rank]).toBe(at);
      if (why.is === 'never')
        expect(cohort.never.has(pairKey(both.mentor, both.mentee))).toBe(true);
      if (why.is === 'excluded') expect(cohort.apart(at, rank)).toEqual(why.by);
      if (why.is === 'no_place') expect(cohort.capacities[at]).toBe(0);
      if (why.is !== 'better_elsewhere') continue;
      seen += 1;
      const insisted = workOut(cohort, { aim: 'total', least: 0, locked: [both] });
      expect(insisted.proposal.assignment.total).toBe(why.insisting.total);
      expect(why.insisting.total).toBeLessThanOrEqual(proposal.assignment.total);
      expect(why.insisting.mentorOf[rank]).not.toBe(alone);
    }
    expect(seen).toBeGreaterThan(3);
  });
});
