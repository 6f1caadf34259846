import { assignMost } from './assignment/assign.ts';
import { alone, forbidden } from './assignment/problem.ts';
import type { Cohort } from './cohort.ts';

/** A mentor who is suggested to a mentee, by their number in the cohort. */
export interface Suggested {
  readonly mentor: number;
  readonly score: number;
}

/**
 * A short list for each mentee, by their number, the best name first, whatever the turn in which it was dealt.
 *
 * Lists are dealt in turns: in each every mentee is given one name more. A turn opens each mentor's
 * places once; a place that nobody was given in a turn stays open in the next. Each turn is the best
 * assignment there is over those who are not on the mentee's list yet (see `assignMost`): as many
 * mentees get a name as can, and then the scores are as high as they can be. After `n` turns a mentor
 * stands on at most `n` lists a place; whoever is kept apart is on none.
 *
 * Source: repeated assignment, as it is usual for balanced recommendations under capacities; `length`
 * times the time of one assignment.
 */
export function shortLists(
  cohort: Cohort,
  length: number,
  least = 0,
): readonly (readonly Suggested[])[] {
  const { mentees, mentors } = cohort;
  const scores = cohort.scores.slice();
  const places = Array.from(cohort.capacities);
  const open = places.map(() => 0);
  const lists: Suggested[][] = Array.from({ length: mentees }, () => []);
  for (let turn = 0; turn < length; turn += 1) {
    for (const [mentor, each] of places.entries()) open[mentor] = (open[mentor] ?? 0) + each;
    const { mentorOf, pairs } = assignMost({ ...cohort, scores, capacities: open }, least);
    if (pairs === 0) break;
    for (const [mentee, mentor] of mentorOf.entries()) {
      if (mentor === alone) continue;
      const at = mentee * mentors + mentor;
      lists[mentee]?.push({ mentor, score: scores[at] ?? 0 });
      scores[at] = forbidden;
      open[mentor] = (open[mentor] ?? 0) - 1;
    }
  }
  return lists.map((list) => list.toSorted((one, other) => other.score - one.score));
}
