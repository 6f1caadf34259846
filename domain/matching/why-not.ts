import { type Assignment, assign } from './assignment/assign.ts';
import { alone } from './assignment/problem.ts';
import type { Cohort } from './cohort.ts';
import type { Exclusion } from './exclusions/exclusion.ts';
import type { Proposal } from './propose.ts';

/** Why two people are not proposed as a pair, or that they are. */
export type WhyNot =
  | { readonly is: 'proposed' }
  | { readonly is: 'excluded'; readonly by: readonly Exclusion[] }
  /** The mentor takes nobody. */
  | { readonly is: 'no_place' }
  | { readonly is: 'below'; readonly score: number; readonly least: number }
  /** Others do better together; `insisting` is the best there is with this pair in it. */
  | { readonly is: 'better_elsewhere'; readonly score: number; readonly insisting: Assignment };

/** The best assignment of a cohort in which two people are a pair, proved like any other. */
function insistingOn(
  cohort: Cohort,
  proposal: Proposal,
  mentor: number,
  mentee: number,
): Assignment {
  const { mentors, mentees, scores } = cohort;
  const score = scores[mentee * mentors + mentor] ?? 0;
  const others = new Uint8Array((mentees - 1) * mentors);
  others.set(scores.subarray(0, mentee * mentors));
  others.set(scores.subarray((mentee + 1) * mentors), mentee * mentors);
  const capacities = Array.from(
    cohort.capacities,
    (places, at) => places - (at === mentor ? 1 : 0),
  );
  const rest = assign(
    { mentors, mentees: mentees - 1, scores: others, capacities },
    proposal.aim,
    proposal.least,
  );
  const mentorOf = Int32Array.from({ length: mentees }, (_, rank) =>
    rank === mentee ? mentor : (rest.mentorOf[rank < mentee ? rank : rank - 1] ?? alone),
  );
  return {
    mentorOf,
    pairs: rest.pairs + 1,
    total: rest.total + score,
    lowest: Math.min(rest.lowest ?? score, score),
  };
}

/** Tells why two people, by their numbers in the cohort, are not proposed as a pair. */
export function whyNot(cohort: Cohort, proposal: Proposal, mentor: number, mentee: number): WhyNot {
  if (proposal.assignment.mentorOf[mentee] === mentor) return { is: 'proposed' };
  const by = cohort.apart(mentor, mentee);
  if (by.length > 0) return { is: 'excluded', by };
  if ((cohort.capacities[mentor] ?? 0) < 1) return { is: 'no_place' };
  const score = cohort.scoreOf(mentor, mentee);
  if (score < proposal.least) return { is: 'below', score, least: proposal.least };
  return {
    is: 'better_elsewhere',
    score,
    insisting: insistingOn(cohort, proposal, mentor, mentee),
  };
}
