import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { programmes, rules, some } from '../../tests/support/pairing/people.ts';
import { forbidden } from './assignment/problem.ts';
import { gather } from './cohort.ts';
import { shortLists } from './short-lists.ts';

const [programme] = programmes;
if (!programme) throw new Error('tests/content has a programme');
const several = { ...programme, mentees_per_mentor: 3 };

const cohortOf = (seed: number, mentors: number, mentees: number) =>
  gather({ ...some(chance(seed), mentors, mentees), programme: several, rules });

describe.each([1, 2, 3, 4, 5, 6])('short lists of a cohort, %i', (seed) => {
  const cohort = cohortOf(seed, 6 + seed, 14 - seed);
  const lists = shortLists(cohort, 4, 10);

  test('name nobody twice, nobody who is kept apart, and nobody below the threshold', () => {
    expect(lists).toHaveLength(cohort.mentees);
    for (const [mentee, list] of lists.entries()) {
      expect(list.length).toBeLessThanOrEqual(4);
      expect(new Set(list.map(({ mentor }) => mentor)).size).toBe(list.length);
      expect(list).toEqual(list.toSorted((one, other) => other.score - one.score));
      for (const { mentor, score } of list) {
        expect(score).toBe(cohort.scores[mentee * cohort.mentors + mentor]);
        expect(score).not.toBe(forbidden);
        expect(score).toBeGreaterThanOrEqual(10);
      }
    }
  });

  test('propose no mentor to more people than they have places, a turn', () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const named = new Map<number, number>();
      for (const list of shortLists(cohort, turn + 1, 10))
        for (const { mentor } of list) named.set(mentor, (named.get(mentor) ?? 0) + 1);
      for (const [mentor, times] of named)
        expect(times).toBeLessThanOrEqual((turn + 1) * (cohort.capacities[mentor] ?? 0));
    }
  });
});

test('as many as can have a first name before anybody has a second one', () => {
  const cohort = { ...cohortOf(9, 5, 5), capacities: [1, 1, 1, 1, 1] };
  for (const list of shortLists({ ...cohort, scores: new Uint8Array(25).fill(50) }, 3))
    expect(list).toHaveLength(3);
  const narrow = new Uint8Array(25).fill(forbidden);
  // Everybody may be with the first mentor; the last mentee also with the second.
  for (let mentee = 0; mentee < 5; mentee += 1) narrow[mentee * 5] = 90;
  narrow[4 * 5 + 1] = 10;
  const lists = shortLists({ ...cohort, scores: narrow }, 1);
  expect(lists.filter((list) => list.length > 0)).toHaveLength(2);
  expect(lists[4]).toEqual([{ mentor: 1, score: 10 }]);
});

test('nobody is on a list where no mentor has a place, or nobody is there', () => {
  const cohort = cohortOf(3, 4, 4);
  expect(shortLists({ ...cohort, capacities: [0, 0, 0, 0] }, 3)).toEqual([[], [], [], []]);
  expect(shortLists(gather({ mentors: [], mentees: [], programme: several, rules }), 3)).toEqual(
    [],
  );
});
