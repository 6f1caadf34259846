import type { Given } from './given.ts';

/** The two sides of a pair. */
export type Side = 'mentor' | 'mentee';

/**
 * How two answers meet. What each person gave is made ready once, and then compared with everybody on
 * the other side.
 */
export interface Meeting<T> {
  /** What somebody gave, made ready; nothing where it cannot be compared with anything. */
  ready(given: Given, side: Side): T | undefined;
  /** How well the two meet: 0 not at all, 1 entirely. */
  agreement(mentor: T, mentee: T): number;
}
