import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { gatheringKinds, gatheringSides } from '../../domain/gatherings/gathering.ts';
import { participations } from '../people/tables.ts';

/** A workshop, a coffee, a date of the club: what a programme has beside the sessions of its pairs. */
export const gatherings = sqliteTable(
  'gatherings',
  {
    id: text().primaryKey(),
    programme: text().notNull(),
    kind: text({ enum: gatheringKinds }).notNull(),
    forWhom: text('for_whom', { enum: gatheringSides }).notNull(),
    title: text().notNull(),
    /** Milliseconds since 1970, as below. */
    startsAt: integer('starts_at').notNull(),
    minutes: integer().notNull(),
    place: text().notNull(),
    host: text().notNull(),
    agenda: text().notNull(),
    cancelledAt: integer('cancelled_at'),
    /** When it was last said who was there; null as long as nobody has. */
    countedAt: integer('counted_at'),
    /** How many were there, by name or not. */
    mentors: integer().notNull().default(0),
    mentees: integer().notNull().default(0),
    helpers: integer().notNull().default(0),
    /** The coordinators', for themselves. */
    notes: text().notNull().default(''),
    /** Counts its changes: whoever changes it says which they saw, and calendars which is the newer. */
    version: integer().notNull(),
    /** Random, new with each change: what else a change writes is written only if it was this one that was made. */
    touched: text().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    index('gatherings_by_programme').on(table.programme, table.startsAt),
    index('gatherings_by_time').on(table.startsAt),
  ],
);

/** Somebody who was at a gathering. They leave it with their participation (trigger); how many were there stays. */
export const gatheringPeople = sqliteTable(
  'gathering_people',
  {
    gathering: text()
      .notNull()
      .references(() => gatherings.id),
    participation: text()
      .notNull()
      .references(() => participations.id),
  },
  (table) => [
    primaryKey({ columns: [table.gathering, table.participation] }),
    index('gatherings_of_person').on(table.participation),
  ],
);
