import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What a measure of a programme came to, month by month, in numbers that may be seen by anybody: a row
 * stands only where it was made of five facts or more, and of five more than any before (`keepFigures`).
 */
export const figures = sqliteTable(
  'figures',
  {
    programme: text().notNull(),
    /** What is measured, see `measureKey`. */
    measure: text().notNull(),
    /** `2027-03`: the last figure of the month stands. */
    month: text().notNull(),
    value: real().notNull(),
    /** Of how many answers, pairs or people. */
    answers: integer().notNull(),
    /** Of how many single facts. */
    facts: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programme, table.measure, table.month] })],
);

/** Figures that coordinators record for an objective. Only ever added to: a correction is a row that stands for an earlier one. */
export const recordedFigures = sqliteTable(
  'recorded_figures',
  {
    id: text().primaryKey(),
    programme: text().notNull(),
    /** The objective's id. */
    objective: text().notNull(),
    /** The ISO day that it is true of. */
    day: text().notNull(),
    /** Null where the figure that it stands for was taken back. */
    value: real(),
    note: text().notNull(),
    who: text().notNull(),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
    /** The row that it stands for, of which there is no other; null for a first one. */
    corrects: text().unique('corrected_once'),
  },
  (table) => [index('recorded_for').on(table.programme, table.objective, table.day)],
);

/** What the coordinators say in the report of a programme, a text a language. */
export const reportWords = sqliteTable(
  'report_words',
  {
    programme: text().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    text: text().notNull(),
    who: text().notNull(),
    /** Milliseconds since 1970: what a form carries, so that nobody writes over what they have not read. */
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.programme, table.language] })],
);
