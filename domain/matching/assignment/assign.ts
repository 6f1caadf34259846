import { isCheapest } from './certify.ts';
import {
  alone,
  anyPairs,
  best,
  bestTotal,
  type Costs,
  mostPairs,
  type Problem,
  type Solved,
} from './problem.ts';
import { shortestPaths } from './shortest-paths.ts';

/**
 * What the best assignment is.
 *
 * - `total`: the highest sum of scores; of those, the most pairs.
 * - `least_first`: whoever is worst off comes first. Being alone is worst, so as many are paired as can
 *   be; then the lowest score is as high as it can be; then the sum.
 *
 * Of assignments that are equal in all this, one is taken that depends on nothing but the order of the
 * people, which is that of their ids (see `cohort.ts`).
 */
export const aims = ['total', 'least_first'] as const;
/** One of them. */
export type Aim = (typeof aims)[number];

/** The best assignment, proved. */
export interface Assignment {
  /** For each mentee the number of their mentor, or `alone`. */
  readonly mentorOf: Int32Array;
  readonly pairs: number;
  /** The sum of the scores. */
  readonly total: number;
  /** The lowest score of a pair; nothing where there is no pair. */
  readonly lowest: number | undefined;
}

/** Solves, and checks the proof. */
function solve(problem: Problem, costs: Costs): Solved {
  const solved = shortestPaths(problem, costs);
  if (!isCheapest(problem, costs, solved))
    throw new Error('The assignment that was found could not be proved to be the best.');
  return solved;
}

/** Sums an assignment up. */
function summed({ mentors, scores }: Problem, { mentorOf }: Solved): Assignment {
  let pairs = 0;
  let total = 0;
  let lowest: number | undefined;
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor === alone) continue;
    const score = scores[mentee * mentors + mentor]!;
    pairs += 1;
    total += score;
    lowest = Math.min(lowest ?? best, score);
  }
  return { mentorOf, pairs, total, lowest };
}

/**
 * The best assignment in which no pair scores below `least`, proved in this very run: an independent
 * check holds that no other is better, and throws where it cannot.
 */
export function assign(problem: Problem, aim: Aim, least = 0): Assignment {
  if (aim === 'total') return summed(problem, solve(problem, bestTotal(least, problem.mentees)));
  const most = pairsFrom(problem, least);
  // The highest score from which on as many pairs can be made: halving, each half proved.
  let [known, beyond] = [least, best + 1];
  while (known + 1 < beyond) {
    const middle = (known + beyond) >> 1;
    if (pairsFrom(problem, middle) === most) known = middle;
    else beyond = middle;
  }
  return summed(problem, solve(problem, mostPairs(known, problem.mentees)));
}

/** The most pairs that there can be without one that scores below `least`, and of those the highest sum; proved like any other. */
export const assignMost = (problem: Problem, least = 0): Assignment =>
  summed(problem, solve(problem, mostPairs(least, problem.mentees)));

/** How many pairs can be made of which none scores below `least`. */
const pairsFrom = (problem: Problem, least: number): number =>
  summed(problem, solve(problem, anyPairs(least))).pairs;
