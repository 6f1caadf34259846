import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { addInterview, type Interview } from '../../../db/people/interviews.ts';
import type { Acting } from '../acting.ts';

/**
 * A coordinator notes what was said in an interview, with a trace that holds nothing of it.
 *
 * @returns whether it was stored; `false` when the participation is gone, or not theirs to see
 */
export async function noteInterview(
  db: Database,
  interview: Interview,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [, added] = await commit(db, addInterview(db, interview, scope, by));
  return added > 0;
}
