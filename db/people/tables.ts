import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { roles, standings } from '../../domain/people/participation.ts';

/**
 * The people of the house, each found again by their address. A person is there as long as a
 * participation is (triggers of migration 0009): nobody is kept of whom nothing is left.
 */
export const people = sqliteTable(
  'people',
  {
    /** Random: nothing leads from it to an address. */
    id: text().primaryKey(),
    /** Their address as addresses are compared, see `addressKey`. */
    addressKey: text('address_key').notNull().unique(),
    /** The address as it was typed last. */
    email: text().notNull(),
    /** Their name as it was typed last. */
    name: text().notNull(),
    /** The language that they are written to in: that of the first page that they filled in, until they choose another. */
    language: text({ enum: ['fr', 'en'] }).notNull(),
    /** Since when they want no announcements, milliseconds since 1970; null as long as they take them. */
    announcementsRefusedAt: integer('announcements_refused_at'),
    /** The random id of the address at which their calendar reads gatherings; null as long as there is none. */
    calendar: text(),
    /** What they are found by, as their application is; begins with the name. Triggers keep `person_words` the same. */
    words: text().notNull(),
    /** When they applied first, milliseconds since 1970. */
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    // Partial: a row is written to it only for whoever has such an address.
    uniqueIndex('people_calendar_unique').on(table.calendar).where(sql`calendar is not null`),
  ],
);

/** Each word that a person is found by, looked up by its beginning. Only triggers write here. */
export const personWords = sqliteTable(
  'person_words',
  {
    /** The word, folded. */
    word: text().notNull(),
    /** The id of the person. */
    person: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.word, table.person] })],
);

/**
 * A person in a programme, as mentor or as mentee. Every application that they sent for it belongs to
 * it (`submissions.participation`); it goes with the last of them.
 */
export const participations = sqliteTable(
  'participations',
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => people.id),
    /** The programme's id; empty where the form asks for none. */
    programme: text().notNull(),
    role: text({ enum: roles }).notNull(),
    /** Where they stand; `domain/people/participation.ts` says how it moves. */
    standing: text({ enum: standings }).notNull(),
    /** The application that counts, by the id of its submission. */
    application: text().notNull(),
    /** The words of the person, for sorting by name. A trigger keeps them the same. */
    words: text().notNull(),
    /** When the application that counts was sent, milliseconds since 1970. */
    appliedAt: integer('applied_at').notNull(),
    /** When they came to stand where they stand. */
    changedAt: integer('changed_at').notNull(),
    /** Whether they make the programme known to others. */
    ambassador: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    uniqueIndex('one_participation').on(table.person, table.programme, table.role),
    // With all that can be chosen before what is sorted by: each combination is one stretch of an index.
    index('by_standing_time').on(table.role, table.standing, table.appliedAt),
    index('by_standing_name').on(table.role, table.standing, table.words),
    index('by_programme_time').on(table.programme, table.role, table.standing, table.appliedAt),
    index('by_programme_name').on(table.programme, table.role, table.standing, table.words),
    // Partial: a row is written to them only for the few who are marked.
    index('ambassadors_by_time')
      .on(table.role, table.standing, table.appliedAt)
      .where(sql`ambassador = 1`),
    index('ambassadors_by_name')
      .on(table.role, table.standing, table.words)
      .where(sql`ambassador = 1`),
  ],
);

/** What happened to a participation, without content: its timeline. Only ever added to. */
export const events = sqliteTable(
  'events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    participation: text()
      .notNull()
      .references(() => participations.id),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
    who: text().notNull(),
    /** The name of the transition, or what else happened: see `happenings`. */
    what: text().notNull(),
  },
  (table) => [index('by_participation').on(table.participation, table.at)],
);

/** What a coordinator noted of an interview: an alternative to the questionnaire. Goes with the participation. */
export const interviews = sqliteTable(
  'interviews',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    participation: text()
      .notNull()
      .references(() => participations.id),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
    who: text().notNull(),
    note: text().notNull(),
    /** The note that it corrects, which is kept. */
    corrects: integer().references((): AnySQLiteColumn => interviews.id),
    /** When whoever wrote it took it back; it is kept, folded away. */
    takenBackAt: integer('taken_back_at'),
  },
  (table) => [
    index('interviews_of').on(table.participation, table.at),
    // Nothing is corrected twice: of two who do, the second is told.
    uniqueIndex('one_correction').on(table.corrects).where(sql`corrects is not null`),
  ],
);

/** A step of getting ready that somebody has done; the programme's file says which there are. Goes with the participation. */
export const stepsDone = sqliteTable(
  'steps_done',
  {
    participation: text()
      .notNull()
      .references(() => participations.id),
    /** The id of the step, as its programme calls it. */
    step: text().notNull(),
    /** When it was ticked, milliseconds since 1970. */
    at: integer().notNull(),
    /** By whom: the person, or a coordinator. */
    who: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.participation, table.step] })],
);

/** Applications that wait for what SQL cannot do: a person of their own, or the key that the address of theirs has by now. */
export const unenrolled = sqliteTable('unenrolled', {
  /** The id of the submission. */
  submission: text().primaryKey(),
});
