import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { erasuresSeen } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { Place } from './notes.ts';

/** How far the notes were looked through; not at all in a new database. */
export const placeSeen = async (db: Database): Promise<Place> =>
  (await db.select().from(erasuresSeen).limit(1))[0] ?? { at: 0, id: '' };

/** Statements that note how far they are now. */
export const setPlaceSeen = (db: Database, { at, id }: Place): readonly Statement<number>[] => [
  writing(db, db.delete(erasuresSeen).where(sql`true`)),
  writing(db, db.insert(erasuresSeen).values({ at, id })),
];
