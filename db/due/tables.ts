import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What the job does again and again, and which of these rounds it did last. */
export const rounds = sqliteTable('rounds', {
  /** Its name, see `domain/due/rounds.ts`. */
  name: text().primaryKey(),
  /** The beginning of the last one that was carried out to its end, milliseconds since 1970. */
  began: integer().notNull(),
});

/** What a coordinator wants nobody of a programme to be told by the job. */
export const stoppedRules = sqliteTable(
  'stopped_rules',
  {
    /** The rule, see `domain/due`. */
    rule: text().notNull(),
    /** The programme's id. */
    programme: text().notNull(),
    who: text().notNull(),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.rule, table.programme] })],
);

/** About how much the database did on a day: what the platform gives of it on the free plan ends with the day. */
export const dailyUse = sqliteTable('daily_use', {
  /** Days since 1970, UTC. */
  day: integer().primaryKey(),
  rowsRead: integer('rows_read').notNull(),
  rowsWritten: integer('rows_written').notNull(),
});
