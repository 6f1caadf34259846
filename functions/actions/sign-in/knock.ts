import { traceAtMost } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';

/** How many wrong codes, and how many new ones, anybody gets in a minute, all together. */
const mostKnocks = 10;

/**
 * Somebody who is not known yet sent a wrong code, or asks for a new one. A right code is not counted
 * and never kept out: others could shut the door for everybody by sending wrong ones, and a code of
 * 30^8 that is good for minutes is not guessed by asking faster.
 *
 * @returns whether they may go on: there were not too many in the last minute
 */
export async function knock(db: Database, action: 'try' | 'code', now: number): Promise<boolean> {
  const one = { at: now, action, subject: 'console' };
  const [traced] = await commit(db, [traceAtMost(db, mostKnocks, one)]);
  return traced > 0;
}
