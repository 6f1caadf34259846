import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { improvementSources } from '../../domain/improvements/improvement.ts';

/** What the coordinators want to do better, a line each: about how a programme goes, never about people. */
export const improvements = sqliteTable(
  'improvements',
  {
    id: text().primaryKey(),
    programme: text().notNull(),
    source: text({ enum: improvementSources }).notNull(),
    text: text().notNull(),
    who: text().notNull(),
    /** Milliseconds since 1970, as below. */
    at: integer().notNull(),
    /** When it was done; null as long as it is not. */
    doneAt: integer('done_at'),
  },
  (table) => [index('improvements_of').on(table.programme, table.doneAt, table.at)],
);
