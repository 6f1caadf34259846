import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { roles } from '../../domain/people/participation.ts';
import { fields } from '../../domain/roadmap/roadmap.ts';
import { pairs } from '../pairs/tables.ts';

const ofPair = () =>
  text()
    .notNull()
    .references(() => pairs.id);

/** A version of what two write together: who wrote it, when, and who agrees. Only the two read it. */
export const roadmaps = sqliteTable(
  'roadmaps',
  {
    pair: ofPair(),
    /** Counted within the pair, from 1. */
    version: integer().notNull(),
    /** Who wrote it, and when, milliseconds since 1970. */
    side: text({ enum: roles }).notNull(),
    at: integer().notNull(),
    /** When each said that they agree. */
    mentorAgreed: integer('mentor_agreed'),
    menteeAgreed: integer('mentee_agreed'),
  },
  (table) => [primaryKey({ columns: [table.pair, table.version] })],
);

/** What somebody wrote in a field, in a version: what stands there later unless it is changed again. It goes with whoever wrote it (triggers of the migration). */
export const roadmapTexts = sqliteTable(
  'roadmap_texts',
  {
    pair: ofPair(),
    version: integer().notNull(),
    field: text({ enum: fields }).notNull(),
    side: text({ enum: roles }).notNull(),
    text: text().notNull(),
    /** Of a step, the ISO day by which it is to be reached; else empty. */
    day: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.pair, table.version, table.field] })],
);

/** Something that two want to reach. Its words go with whoever wrote them. */
export const objectives = sqliteTable(
  'objectives',
  {
    pair: ofPair(),
    /** Counted within the pair, from 1. */
    number: integer().notNull(),
    text: text().notNull(),
    side: text({ enum: roles }).notNull(),
    at: integer().notNull(),
    /** When the other one agreed with it. */
    agreedAt: integer('agreed_at'),
    closedAt: integer('closed_at'),
    closedBy: text('closed_by', { enum: roles }),
    why: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.pair, table.number] })],
);

/** Where one of the two saw an objective on a day, 0 to 10. It goes with whoever gave it. */
export const objectiveScores = sqliteTable(
  'objective_scores',
  {
    pair: ofPair(),
    objective: integer().notNull(),
    side: text({ enum: roles }).notNull(),
    /** ISO day. */
    day: text().notNull(),
    score: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.pair, table.objective, table.side, table.day] })],
);
