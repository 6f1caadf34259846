import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../statement.ts';

/**
 * What proves who somebody is, for the batch that lets them in: whether it is still good is asked there,
 * so that of two who come together with the same code one is refused.
 */
export interface Proof {
  /** Expression that gives who it is while the proof is good, and null when it is not. */
  readonly who: SQL;
  /** When they proved it, milliseconds since 1970. */
  readonly provedAt: number;
  /** What uses it up, and what else it changes. It comes last: what goes before looks at it. */
  readonly spend: readonly Statement[];
}

/** Condition that a proof is good: of what happens because of it. */
export const provenBy = ({ who }: Proof): SQL => sql`${who} is not null`;
