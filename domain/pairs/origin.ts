import type { Formula } from '../programmes/formulas.ts';

/** How the two of a pair were put together: by hand, by a proposal that was worked out, by what both said after an evening of meetings, by a mentee who asked and a mentor who said yes. */
export const pairOrigins = ['hand', 'proposal', 'evening', 'request'] as const;
/** One of these. */
export type PairOrigin = (typeof pairOrigins)[number];

/** How pairs came about, as it is kept with each: what the programme's file says later changes nothing of it. */
export interface CameBy {
  readonly origin: PairOrigin;
  /** How the programme made pairs then; nothing where the site no longer has it. */
  readonly formula: Formula | undefined;
}
