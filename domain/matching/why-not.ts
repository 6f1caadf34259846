import type { Assignment } from './assignment/assign.ts';
import { assignAround } from './assignment/assign-around.ts';
import { type Cohort, pairKey } from './cohort.ts';
import type { Exclusion } from './exclusions/exclusion.ts';
import type { Proposal } from './propose.ts';

/** What is known of a proposal where somebody asks why two people are not in it as a pair. */
type Decided = Pick<Proposal, 'aim' | 'least' | 'fixed'> & {
  readonly assignment: Pick<Assignment, 'mentorOf'>;
};

/** Why two people are not proposed as a pair, or that they are. */
export type WhyNot =
  | { readonly is: 'proposed' }
  | { readonly is: 'excluded'; readonly by: readonly Exclusion[] }
  /** The mentor takes nobody, or nobody else. */
  | { readonly is: 'no_place' }
  | { readonly is: 'below'; readonly score: number; readonly least: number }
  /** Others do better together; `insisting` is the best there is with this pair in it. */
  | { readonly is: 'better_elsewhere'; readonly score: number; readonly insisting: Assignment };

/** The best assignment of a cohort in which two people are a pair, proved like any other. */
const insistingOn = (
  cohort: Cohort,
  { aim, least, fixed }: Decided,
  mentor: number,
  mentee: number,
): Assignment => assignAround(cohort, new Map(fixed).set(mentee, mentor), aim, least);

/** Whether the coordinator gave all places of a mentor away. */
const isFull = (cohort: Cohort, { fixed }: Decided, mentor: number): boolean =>
  [...fixed.values()].filter((one) => one === mentor).length >= (cohort.capacities[mentor] ?? 0);

/** Tells why two people, by their numbers in the cohort, are not proposed as a pair. */
export function whyNot(cohort: Cohort, proposal: Decided, mentor: number, mentee: number): WhyNot {
  if (proposal.assignment.mentorOf[mentee] === mentor) return { is: 'proposed' };
  const by = cohort.apart(mentor, mentee);
  if (by.length > 0) return { is: 'excluded', by };
  if (isFull(cohort, proposal, mentor)) return { is: 'no_place' };
  const score = cohort.scoreOf(mentor, mentee);
  if (score < proposal.least) return { is: 'below', score, least: proposal.least };
  return {
    is: 'better_elsewhere',
    score,
    insisting: insistingOn(cohort, proposal, mentor, mentee),
  };
}

/** Why two people are not a pair of a draft: beside what the cohort says, what the coordinator decided. */
export type WhyNotInDraft =
  | WhyNot
  /** The coordinator does not want the pair, or it already was. */
  | { readonly is: 'never' }
  /** The coordinator put the mentee with somebody else. */
  | { readonly is: 'fixed_elsewhere' };

/** Tells the same where a coordinator has locked and set aside pairs. */
export function whyNotInDraft(
  cohort: Cohort,
  draft: Decided,
  mentor: number,
  mentee: number,
): WhyNotInDraft {
  const isPaired = draft.assignment.mentorOf[mentee] === mentor;
  if (isPaired || cohort.apart(mentor, mentee).length > 0)
    return whyNot(cohort, draft, mentor, mentee);
  const [one, other] = [cohort.people.mentors[mentor], cohort.people.mentees[mentee]];
  if (cohort.never.has(pairKey(one?.id ?? '', other?.id ?? ''))) return { is: 'never' };
  if (draft.fixed.has(mentee)) return { is: 'fixed_elsewhere' };
  return whyNot(cohort, draft, mentor, mentee);
}
