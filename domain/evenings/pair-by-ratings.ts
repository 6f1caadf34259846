import type { Fixed } from '../matching/assignment/assign-around.ts';
import { forbidden } from '../matching/assignment/problem.ts';
import type { Cohort } from '../matching/cohort.ts';
import { type Rated, type Rating, verdictOf } from './rating.ts';
import { pairStably } from './stable.ts';

const warmth: Record<Rating, number> = { gladly: 2, perhaps: 1, no: 0 };

/** Where both sides come to the same, the answers decide, and after them the order of the people alone. */
const dearness = (rating: Rating | null, score: number, turn: number): number =>
  ((rating ? warmth[rating] : 0) * 128 + score) * 65_536 - turn;

/**
 * Pairs people by what both said of their meetings: each side's own word comes first; among equals, what
 * their answers to the sign-up have in common. Nobody is paired with somebody they did not meet, did not
 * rate or refused, nor below the lowest score, nor against an exclusion. What is fixed stays.
 *
 * @returns the mentor of each mentee, or `alone`: stable among those who are not fixed
 */
export function pairByRatings(
  {
    mentors,
    mentees,
    scores,
    capacities,
  }: Pick<Cohort, 'mentors' | 'mentees' | 'scores' | 'capacities'>,
  rated: readonly Rated[],
  { least, fixed }: { readonly least: number; readonly fixed: Fixed },
): Int32Array {
  const scoreOf = ({ mentor, mentee }: Rated) => scores[mentee * mentors + mentor] ?? forbidden;
  const open = rated.filter((one) => {
    const score = scoreOf(one);
    return (
      verdictOf(one) === 'both' && score !== forbidden && score >= least && !fixed.has(one.mentee)
    );
  });
  const worthOf = new Map(
    open.map((one) => [
      one.mentor * mentees + one.mentee,
      dearness(one.byMentor, scoreOf(one), one.mentee),
    ]),
  );
  const wishes = Array.from({ length: mentees }, (_, mentee) =>
    open
      .filter((one) => one.mentee === mentee)
      .map((one) => ({ ...one, dear: dearness(one.byMentee, scoreOf(one), one.mentor) }))
      .sort((one, other) => other.dear - one.dear)
      .map(({ mentor }) => mentor),
  );
  const places = Array.from(capacities);
  for (const mentor of fixed.values()) places[mentor] = (places[mentor] ?? 0) - 1;
  const worth = (mentor: number, mentee: number) => worthOf.get(mentor * mentees + mentee) ?? 0;
  const mentorOf = pairStably({ wishes, worth, places });
  for (const [mentee, mentor] of fixed) mentorOf[mentee] = mentor;
  return mentorOf;
}
