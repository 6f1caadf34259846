import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type Leaving, leave } from '../../../db/own/leave.ts';

/**
 * A person leaves a programme, by the transition of its own and with a line in their timeline.
 *
 * @returns whether they did; not where they had left already, or were declined, or finished
 */
export async function leaveProgramme(db: Database, leaving: Leaving): Promise<boolean> {
  const results = await commit(db, leave(db, leaving));
  return Number(results.at(-1)) > 0;
}
