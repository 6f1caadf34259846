import { traceAtMost } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';

/** How many tries, and how many new codes, anybody gets in a minute, all together. */
const mostKnocks = 10;

/**
 * Somebody who is not known yet tries to come in, or asks for a code.
 *
 * @returns whether they may: there were not too many in the last minute
 */
export async function knock(db: Database, action: 'try' | 'code', now: number): Promise<boolean> {
  const one = { at: now, who: '', action, subject: 'console' };
  const [traced] = await commit(db, [traceAtMost(db, mostKnocks, one)]);
  return traced > 0;
}
