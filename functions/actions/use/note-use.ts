import { commit } from '../../../db/commit.ts';
import { addToDay, forgetUse, useSince } from '../../../db/due/use.ts';
import type { Database } from '../../../db/open.ts';
import { dayOfUse, noted, type Rows, spentPart } from '../../../domain/use/free-day.ts';

/**
 * Notes what the database did, in steps and by lot: most of the time nothing is written.
 *
 * @param lot a number from 0 to 1
 */
export async function noteUse(db: Database, rows: Rows, now: number, lot: number): Promise<void> {
  const steps = noted(rows, lot);
  if (steps.rowsRead + steps.rowsWritten > 0)
    await commit(db, [addToDay(db, dayOfUse(now), steps)]);
}

/** The largest part of a free day that was spent, about: today, or on the days before it. */
export async function partSpent(db: Database, now: number, daysBefore = 0): Promise<number> {
  const [days] = await commit(db, [useSince(db, dayOfUse(now) - daysBefore)]);
  return Math.max(0, ...days.map(spentPart));
}

/** Of the days before the last few nobody asks any more. */
export const forgetOldUse = async (db: Database, now: number): Promise<void> =>
  void (await commit(db, [forgetUse(db, dayOfUse(now) - 7)]));
