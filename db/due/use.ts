import { sql } from 'drizzle-orm';
import type { Rows } from '../../domain/use/free-day.ts';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { dailyUse } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Statement that adds to what the database did on a day. */
export const addToDay = (
  db: Database,
  day: number,
  { rowsRead, rowsWritten }: Rows,
): Statement<number> =>
  writing(
    db,
    db
      .insert(dailyUse)
      .values({ day, rowsRead, rowsWritten })
      .onConflictDoUpdate({
        target: dailyUse.day,
        set: {
          rowsRead: sql`${dailyUse.rowsRead} + ${rowsRead}`,
          rowsWritten: sql`${dailyUse.rowsWritten} + ${rowsWritten}`,
        },
      }),
  );

const since = compiledReading<readonly (typeof dailyUse.$inferSelect)[], { readonly day: number }>(
  (db) =>
    db
      .select()
      .from(dailyUse)
      .where(sql`${dailyUse.day} >= ${sql.placeholder('day')}`),
);

/** Statement that reads about how much the database did from a day on. */
export const useSince = (db: Database, day: number) => since(db, { day });

/** Statement that forgets the days before one. */
export const forgetUse = (db: Database, before: number): Statement<number> =>
  writing(db, db.delete(dailyUse).where(sql`${dailyUse.day} < ${before}`));
