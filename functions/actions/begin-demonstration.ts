import { demonstration, trace } from '../../db/audit/audit.ts';
import { commit } from '../../db/commit.ts';
import type { Database } from '../../db/open.ts';

/** An empty database is about to be filled with invented people: its first trace of all says so. */
export async function beginDemonstration(db: Database, now: number): Promise<void> {
  await commit(db, [trace(db, { at: now, who: 'local', action: demonstration, subject: 'all' })]);
}
