import type { Side } from '../comparisons/meeting.ts';
import type { Ground } from '../criteria.ts';
import type { Likeness } from '../names/compare.ts';

/**
 * Why two people must not be paired. For the coordinator only: no reason that a participant reads can
 * hold one (see `reasons/told.ts`).
 */
export interface Exclusion {
  /** On what ground; `self` where one person is on both sides, `required` where what is required is not met. */
  readonly ground: Ground | 'self' | 'required';
  /** `possibly`: the names or texts may mean this, and whoever knows both settles it. */
  readonly likeness: Exclude<Likeness, 'different'>;
  /** Who wrote it, where one of them did. */
  readonly by?: Side | undefined;
  /** What they wrote. */
  readonly written?: string | undefined;
}

/** Finds out why two people, by their numbers, must not be paired. */
export interface Exclusions {
  /** Whether anything is in the way. */
  excludes(mentor: number, mentee: number): boolean;
  /** All that is in the way. */
  between(mentor: number, mentee: number): readonly Exclusion[];
}
