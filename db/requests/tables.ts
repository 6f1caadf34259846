import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { livingStates, origins, requestStates } from '../../domain/requests/request.ts';
import { participations } from '../people/tables.ts';

/** A mentor whom a mentee may ask, or asked, to be their mentor. It goes with either of the two (trigger of the migration). */
export const requests = sqliteTable(
  'requests',
  {
    id: text().primaryKey(),
    programme: text().notNull(),
    /** The mentor's participation. */
    mentor: text()
      .notNull()
      .references(() => participations.id),
    /** The mentee's participation. */
    mentee: text()
      .notNull()
      .references(() => participations.id),
    origin: text({ enum: origins }).notNull(),
    /** Where the name stands on the mentee's short list, from 1; 0 in the directory. */
    rank: integer().notNull(),
    /** What the two scored when the list was prepared, 0 to 100, for the coordinator; null in the directory. */
    score: integer(),
    state: text({ enum: requestStates }).notNull(),
    /** What the mentee wrote to the mentor; empty until they ask. The two alone read it, and the two below. */
    word: text().notNull().default(''),
    /** What the mentor would like to know first; empty where they asked for nothing. */
    question: text().notNull().default(''),
    /** What the mentee wrote back. */
    reply: text().notNull().default(''),
    /** The pair that came of it. */
    pair: text(),
    /** When the mentee asked, milliseconds since 1970, as below. */
    askedAt: integer('asked_at'),
    /** When it came to stand where it stands. */
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    // Of two people one is alive at a time: pressed twice, it is asked once.
    uniqueIndex('one_living_request')
      .on(table.mentor, table.mentee)
      .where(sql.raw(`state in (${livingStates.map((state) => `'${state}'`).join(', ')})`)),
    index('requests_of_mentor').on(table.mentor, table.state),
    index('requests_of_mentee').on(table.mentee, table.state),
    index('requests_by_programme').on(table.programme, table.state, table.changedAt),
  ],
);

/** A mentor who agreed to stand in the directory of their programme. It goes with the participation (trigger of the migration). */
export const listedMentors = sqliteTable('listed_mentors', {
  participation: text()
    .primaryKey()
    .references(() => participations.id),
  /** Since when, milliseconds since 1970. */
  since: integer().notNull(),
});
