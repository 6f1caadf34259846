import { type Aim, type Assignment, assign } from './assign.ts';
import { alone, best, type Problem } from './problem.ts';

/** Mentees who are with a mentor already, by their numbers. */
export type Fixed = ReadonlyMap<number, number>;

/**
 * The best assignment in which these are together: whoever is fixed is taken out with their place, the
 * rest is solved and proved like any other. A fixed pair is not measured by `least`.
 */
export function assignAround(problem: Problem, fixed: Fixed, aim: Aim, least = 0): Assignment {
  if (fixed.size === 0) return assign(problem, aim, least);
  const { mentors, mentees, scores } = problem;
  const places = Int32Array.from(problem.capacities);
  for (const mentor of fixed.values()) places[mentor] = Math.max(0, (places[mentor] ?? 0) - 1);
  const others = Array.from({ length: mentees }, (_, rank) => rank).filter(
    (rank) => !fixed.has(rank),
  );
  const rows = new Uint8Array(others.length * mentors);
  for (const [at, rank] of others.entries())
    rows.set(scores.subarray(rank * mentors, (rank + 1) * mentors), at * mentors);
  const rest = assign(
    { mentors, mentees: others.length, scores: rows, capacities: places },
    aim,
    least,
  );
  const mentorOf = new Int32Array(mentees).fill(alone);
  for (const [at, rank] of others.entries()) mentorOf[rank] = rest.mentorOf[at] ?? alone;
  let { total, lowest } = rest;
  for (const [rank, mentor] of fixed) {
    mentorOf[rank] = mentor;
    const score = scores[rank * mentors + mentor] ?? 0;
    total += score;
    lowest = Math.min(lowest ?? best, score);
  }
  return { mentorOf, pairs: rest.pairs + fixed.size, total, lowest };
}
