import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * How far the notes of erasures were looked through, in one row. It lies beside what was erased: put back
 * to an older state, the database knows less of them, and looks through the later ones again.
 */
export const erasuresSeen = sqliteTable(
  'erasures_seen',
  {
    /** The moment of the last note that was looked at, milliseconds since 1970. */
    at: integer().notNull(),
    /** Its id; empty when every note up to that moment was. */
    id: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.at, table.id] })],
);
