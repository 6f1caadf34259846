import type { Aim, Assignment } from './assignment/assign.ts';
import { assignAround, type Fixed } from './assignment/assign-around.ts';
import { alone } from './assignment/problem.ts';
import type { Cohort } from './cohort.ts';
import type { Mentor, Person } from './person.ts';

/** A proposed pair. */
export interface ProposedPair {
  readonly mentor: Mentor;
  readonly mentee: Person;
  readonly score: number;
}

/** What is proposed for a cohort: a draft, on which the coordinator decides. */
export interface Proposal {
  readonly aim: Aim;
  /** The score below which nobody is paired. */
  readonly least: number;
  readonly assignment: Assignment;
  /** Those whom the coordinator put together before. */
  readonly fixed: Fixed;
  /** The pairs, in the order of the mentors and then of the mentees. */
  readonly pairs: readonly ProposedPair[];
  /** The mentees who stay alone. */
  readonly alone: readonly Person[];
  /** Mentors with places that nobody takes, and how many. */
  readonly free: readonly { readonly mentor: Mentor; readonly places: number }[];
}

/** Proposes the best pairs there are by an aim, around those that are fixed; proved to be the best. */
export function propose(
  cohort: Cohort,
  aim: Aim,
  least: number,
  fixed: Fixed = new Map(),
): Proposal {
  const { people, scores, mentors, capacities } = cohort;
  const assignment = assignAround(cohort, fixed, aim, least);
  const placed: ProposedPair[][] = people.mentors.map(() => []);
  for (const [rank, mentee] of people.mentees.entries()) {
    const at = assignment.mentorOf[rank] ?? alone;
    const mentor = people.mentors[at];
    if (mentor) placed[at]?.push({ mentor, mentee, score: scores[rank * mentors + at] ?? 0 });
  }
  const pairs = placed.flat();
  const taken = new Map<Mentor, number>();
  for (const { mentor } of pairs) taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
  return {
    aim,
    least,
    assignment,
    fixed,
    pairs,
    alone: people.mentees.filter((_, rank) => assignment.mentorOf[rank] === alone),
    free: people.mentors.flatMap((mentor, at) => {
      const places = (capacities[at] ?? 0) - (taken.get(mentor) ?? 0);
      return places > 0 ? [{ mentor, places }] : [];
    }),
  };
}
