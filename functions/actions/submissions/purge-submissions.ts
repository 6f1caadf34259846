import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { deletePast, tracePast, uncountPast } from '../../../db/submissions/purge.ts';

/** Rows deleted in one batch: enough for a night, few enough for D1's time limit. */
const atOnce = 500;

/**
 * The schedule deletes submissions whose time has come, the oldest first, with the counters of their
 * statuses and a line in the audit for each form. What their answers added to totals stays: nothing
 * leads from it to a person. All in one batch: rows, counters and audit always agree.
 *
 * @returns how many were deleted; 0 when nothing is left to delete
 */
export async function purgeSubmissions(
  db: Database,
  now: number,
  most: number = atOnce,
): Promise<number> {
  const [, , deleted] = await commit(db, [
    uncountPast(db, now, most),
    tracePast(db, now, most, { who: 'schedule', action: 'purge' }),
    deletePast(db, now, most),
  ]);
  return deleted;
}
