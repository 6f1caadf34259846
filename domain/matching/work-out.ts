import type { Aim } from './assignment/assign.ts';
import { forbidden } from './assignment/problem.ts';
import { type Cohort, numbersOf } from './cohort.ts';
import { type Proposal, propose } from './propose.ts';

/** Two people by their ids. */
export interface Both {
  readonly mentor: string;
  readonly mentee: string;
}

/** What a draft is worked out by. */
export interface Wanted {
  readonly aim: Aim;
  /** The score below which nobody is proposed. */
  readonly least: number;
  /** Pairs that the coordinator locked. */
  readonly locked: readonly Both[];
}

/** A draft that was worked out. */
export interface WorkedOut {
  readonly proposal: Proposal;
  /** Locked pairs that cannot be any more: one of the two left, or they must be kept apart, or the mentor has no place. */
  readonly lapsed: readonly Both[];
}

/** The locked pairs that still can be, by the numbers of mentee and mentor, and those that cannot. */
export function fixedIn(cohort: Cohort, locked: readonly Both[]) {
  const { people, scores, mentors } = cohort;
  const numberOf = numbersOf(people.mentors);
  const rankOf = numbersOf(people.mentees);
  const places = Array.from(cohort.capacities);
  const fixed = new Map<number, number>();
  const lapsed: Both[] = [];
  for (const both of locked) {
    const [at, rank] = [numberOf.get(both.mentor), rankOf.get(both.mentee)];
    const isOpen =
      at !== undefined &&
      rank !== undefined &&
      (places[at] ?? 0) > 0 &&
      scores[rank * mentors + at] !== forbidden;
    if (isOpen && !fixed.has(rank)) {
      fixed.set(rank, at);
      places[at] = (places[at] ?? 0) - 1;
    } else lapsed.push(both);
  }
  return { fixed, lapsed };
}

/** Works a draft out: the best pairs around those that are locked, proved. */
export function workOut(cohort: Cohort, { aim, least, locked }: Wanted): WorkedOut {
  const { fixed, lapsed } = fixedIn(cohort, locked);
  return { proposal: propose(cohort, aim, least, fixed), lapsed };
}

/**
 * Why a cohort has nobody who can be paired.
 *
 * - `nobody`, `no_mentors`, `no_mentees`: nobody is ready, on one side or on both.
 * - `no_places`: no mentor has a place left.
 * - `all_apart`: every mentor is kept apart from every mentee.
 * - `no_ratings`: after an evening, no two who met would both go on together, as far as they said.
 * - `all_below`: no pair reaches the score that is wanted.
 */
export const unpairable = [
  ...(['nobody', 'no_mentors', 'no_mentees', 'no_places', 'all_apart'] as const),
  ...(['no_ratings', 'all_below'] as const),
] as const;

/** That nobody can be paired, and why; with the best score that there is, where none is high enough. */
export type Unpairable =
  | { readonly is: Exclude<(typeof unpairable)[number], 'all_below'> }
  | { readonly is: 'all_below'; readonly best: number };

/** Tells why nobody at all can be paired; nothing where somebody can. A locked pair is not measured by the lowest score. */
export function whyNobody(
  cohort: Cohort,
  { least, locked }: Pick<Wanted, 'least' | 'locked'>,
): Unpairable | undefined {
  const { mentors, mentees, scores, capacities } = cohort;
  if (mentors + mentees === 0) return { is: 'nobody' };
  if (mentors === 0) return { is: 'no_mentors' };
  if (mentees === 0) return { is: 'no_mentees' };
  if (!Array.from(capacities).some((places) => places > 0)) return { is: 'no_places' };
  let best = -1;
  for (const score of scores) if (score !== forbidden && score > best) best = score;
  if (best < 0) return { is: 'all_apart' };
  return best < least && locked.length === 0 ? { is: 'all_below', best } : undefined;
}
