import type { Database } from '../../db/open.ts';
import type { Env } from '../env.ts';

/** What something that is due is carried out with. */
export interface Given {
  readonly env: Env;
  readonly db: Database;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many statements this run may still ask of the database. */
  readonly left: () => number;
}

/**
 * Carries out something that is due, as much of it as this run has room for.
 *
 * @returns whether it was carried out to its end; the rest is the next run's
 */
export type Act = (given: Given) => Promise<boolean>;
