import { describe, expect, test } from 'vitest';
import { chance } from '../../../commands/demonstration/chance.ts';
import { expectSame } from '../../../tests/support/same.ts';
import { type Aim, aims, assign } from './assign.ts';
import { isCheapest } from './certify.ts';
import { alone, bestTotal, forbidden, mostPairs, type Problem } from './problem.ts';
import { shortestPaths } from './shortest-paths.ts';

type Luck = ReturnType<typeof chance>;

/** A small cohort of any sort: few scores or many, exclusions, mentors without a place and with more than there are mentees. */
function cohort(luck: Luck): Problem {
  const [mentees, mentors] = [luck.between(0, 5), luck.between(0, 4)];
  const levels = luck.oneOf([[50], [0, 100], [0, 10, 20], undefined]);
  const excluded = luck.oneOf([0, 0.3, 0.7, 1]);
  const score = () =>
    luck.often(excluded) ? forbidden : levels ? luck.oneOf(levels) : luck.between(0, 100);
  return {
    mentees,
    mentors,
    scores: Uint8Array.from({ length: mentees * mentors }, score),
    capacities: Array.from({ length: mentors }, () => luck.oneOf([0, 1, 1, 1, 2, 3, 40])),
  };
}

/** What an assignment is worth, the most important first. */
type Worth = readonly number[];
const worth: Readonly<Record<Aim, (scores: readonly number[]) => Worth>> = {
  total: (scores) => [sum(scores), scores.length],
  least_first: (scores) => [scores.length, Math.min(100, ...scores), sum(scores)],
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const isMore = (one: Worth, other: Worth): boolean => {
  const at = one.findIndex((each, rank) => each !== other[rank]);
  return at >= 0 && one[at]! > other[at]!;
};

/** Tries every assignment there is. */
function bestOfAll(
  { mentees, mentors, scores, capacities }: Problem,
  aim: Aim,
  least: number,
): Worth {
  let best = worth[aim]([]);
  const room = Array.from(capacities);
  const made: number[] = [];
  const from = (mentee: number): void => {
    if (mentee === mentees) {
      const reached = worth[aim](made);
      if (isMore(reached, best)) best = reached;
      return;
    }
    from(mentee + 1);
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      const score = scores[mentee * mentors + mentor]!;
      if (room[mentor]! < 1 || score === forbidden || score < least) continue;
      room[mentor]! -= 1;
      made.push(score);
      from(mentee + 1);
      made.pop();
      room[mentor]! += 1;
    }
  };
  from(0);
  return best;
}

/** The scores of an assignment's pairs, each held to be allowed. */
function scoresOf({ mentors, scores, capacities }: Problem, mentorOf: Int32Array, least: number) {
  const taken = new Map<number, number>();
  return [...mentorOf].flatMap((mentor, mentee) => {
    if (mentor === alone) return [];
    taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
    expectSame((taken.get(mentor) ?? 0) <= capacities[mentor]!, true);
    const score = scores[mentee * mentors + mentor]!;
    expectSame(score === forbidden || score < least, false);
    return [score];
  });
}

describe.each(aims)('the aim %s', (aim) => {
  test('finds what trying every assignment finds, over thousands of small cohorts', () => {
    const luck = chance(aim === 'total' ? 11 : 12);
    for (let round = 0; round < 3000; round += 1) {
      const problem = cohort(luck);
      const least = luck.oneOf([0, 0, 1, 15, 50, 100]);
      const { mentorOf, pairs, total, lowest } = assign(problem, aim, least);
      const scores = scoresOf(problem, mentorOf, least);
      expectSame([pairs, total], [scores.length, sum(scores)]);
      expectSame(lowest, scores.length > 0 ? Math.min(...scores) : undefined);
      const best = bestOfAll(problem, aim, least);
      expectSame({ problem, worth: worth[aim](scores) }, { problem, worth: best });
    }
  });
});

test('whether mentees bid first or not, what is found is proved, and costs the same', () => {
  const luck = chance(13);
  for (let round = 0; round < 2000; round += 1) {
    const problem = cohort(luck);
    const costs = luck.oneOf([bestTotal, mostPairs])(luck.oneOf([0, 15, 50]), problem.mentees);
    const cost = (bidsFrom: number): number => {
      const solved = shortestPaths(problem, costs, bidsFrom);
      expectSame({ problem, is: isCheapest(problem, costs, solved) }, { problem, is: true });
      return [...solved.mentorOf].reduce((all, mentor, mentee) => {
        const score = problem.scores[mentee * problem.mentors + mentor]!;
        return all + (mentor === alone ? costs.ofAlone : costs.ofScore[score]!);
      }, 0);
    };
    expectSame(cost(0), cost(Number.POSITIVE_INFINITY));
  }
});

/** A cohort whose best total is known because it was planted: every pair costs at least what its two prices say, the planted ones just that. */
function planted(luck: Luck, mentors: number, places: number) {
  const capacities = Array.from({ length: mentors }, () => luck.between(1, places));
  const seats = luck.shuffled(capacities.flatMap((many, mentor) => Array(many).fill(mentor)));
  const mentees = seats.length;
  const prices = capacities.map(() => -luck.between(0, 30));
  const bounds = seats.map(() => luck.between(30, 60));
  const scores = new Uint8Array(mentees * mentors);
  let total = 0;
  for (let mentee = 0; mentee < mentees; mentee += 1)
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      const isPlanted = seats[mentee] === mentor;
      const slack = isPlanted ? 0 : luck.oneOf([0, 0, 1, luck.between(0, 40)]);
      const score = Math.max(0, 100 - bounds[mentee]! - prices[mentor]! - slack);
      scores[mentee * mentors + mentor] = Math.min(100, score);
      if (isPlanted) total += score;
    }
  return { problem: { mentees, mentors, scores, capacities }, total };
}

test.each([
  [100, 1],
  [300, 1],
  [800, 1],
  [100, 3],
  [260, 5],
])(
  'finds the best total that was planted among %i mentors of up to %i places',
  (mentors, places) => {
    const { problem, total } = planted(chance(mentors + places), mentors, places);
    expect(assign(problem, 'total').total).toBe(total);
    expect(assign(problem, 'least_first').pairs).toBe(problem.mentees);
  },
);

describe('the proof', () => {
  const problem: Problem = {
    mentees: 3,
    mentors: 2,
    scores: Uint8Array.of(90, 80, 70, 10, 60, forbidden),
    capacities: [1, 1],
  };
  const costs = bestTotal(0, problem.mentees);
  const { mentorOf, prices } = shortestPaths(problem, costs);

  test('holds for the best assignment', () => {
    expect([...mentorOf]).toEqual([1, 0, alone]);
    expect(isCheapest(problem, costs, { mentorOf, prices })).toBe(true);
  });

  test.each([
    ['one that is not as good', [0, alone, alone]],
    ['one that takes a place twice', [0, 0, 0]],
    ['a pair that is excluded', [0, alone, 1]],
    ['a mentor who is not there', [1, 0, 2]],
    ['somebody who was not decided on', [1, 0, -2]],
  ])('does not hold for %s', (_, given) => {
    expect(isCheapest(problem, costs, { mentorOf: Int32Array.from(given), prices })).toBe(false);
  });

  test('does not hold with other prices', () => {
    for (const wrong of [
      [0, 0],
      [-30, 0],
      [5, -10],
    ])
      expect(isCheapest(problem, costs, { mentorOf, prices: Int32Array.from(wrong) })).toBe(false);
  });
});

test('cohorts at the edges: nobody, no mentor, all excluded, everyone alike, ten places more than people', () => {
  const none = { mentees: 0, mentors: 0, scores: new Uint8Array(), capacities: [] };
  expect(assign(none, 'least_first')).toMatchObject({ pairs: 0, total: 0, lowest: undefined });
  expect([...assign({ ...none, mentees: 2 }, 'total').mentorOf]).toEqual([alone, alone]);
  const all = (score: number, places: number): Problem => ({
    mentees: 30,
    mentors: 20,
    scores: new Uint8Array(600).fill(score),
    capacities: Array(20).fill(places),
  });
  for (const aim of aims) {
    expect(assign(all(forbidden, 1), aim).pairs).toBe(0);
    expect(assign(all(60, 0), aim).pairs).toBe(0);
    expect(assign(all(60, 1), aim)).toMatchObject({ pairs: 20, total: 1200, lowest: 60 });
    expect(assign(all(0, 40), aim)).toMatchObject({ pairs: 30, total: 0, lowest: 0 });
    expect(assign(all(60, 1), aim, 61).pairs).toBe(0);
  }
});
