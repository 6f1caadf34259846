import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ratings } from '../../domain/evenings/rating.ts';
import { participations } from '../people/tables.ts';

/** An evening on which the two sides of a programme get to know each other, a few minutes each. */
export const evenings = sqliteTable(
  'evenings',
  {
    id: text().primaryKey(),
    programme: text().notNull(),
    /** Milliseconds since 1970, as below. */
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    roundMinutes: integer('round_minutes').notNull(),
    breakMinutes: integer('break_minutes').notNull(),
    tables: integer().notNull(),
    place: text().notNull(),
    /** Counts its changes: whoever changes it says which they saw. */
    version: integer().notNull(),
    /** Random, new with each change: what else a change writes is written only if it was this one that was made. */
    touched: text().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('evenings_by_programme').on(table.programme, table.startsAt)],
);

/** Somebody who is expected at an evening. They leave it with their participation (trigger of the migration). */
export const eveningPeople = sqliteTable(
  'evening_people',
  {
    evening: text()
      .notNull()
      .references(() => evenings.id),
    participation: text()
      .notNull()
      .references(() => participations.id),
    /** The rounds in which they are there, both included; `until` before `from` for whoever does not come. */
    from: integer('from_round').notNull(),
    until: integer('until_round').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.evening, table.participation] }),
    index('evenings_of_person').on(table.participation),
  ],
);

/** Two who meet in a round, and what each said of it: neither ever reads the other's. It goes with either of the two. */
export const eveningMeetings = sqliteTable(
  'evening_meetings',
  {
    evening: text()
      .notNull()
      .references(() => evenings.id),
    /** The first round is 1, as is the first table. */
    round: integer().notNull(),
    table: integer('at_table').notNull(),
    mentor: text()
      .notNull()
      .references(() => participations.id),
    mentee: text()
      .notNull()
      .references(() => participations.id),
    mentorSaid: text('mentor_said', { enum: ratings }),
    menteeSaid: text('mentee_said', { enum: ratings }),
  },
  (table) => [
    primaryKey({ columns: [table.evening, table.mentor, table.mentee] }),
    index('meetings_of_mentor').on(table.mentor),
    index('meetings_of_mentee').on(table.mentee),
  ],
);
