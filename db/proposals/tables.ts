import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { proposalAims, proposalStates, rulings } from '../../domain/matching/proposals.ts';
import { evenings } from '../evenings/tables.ts';
import { pairs } from '../pairs/tables.ts';
import { participations } from '../people/tables.ts';

/** A proposal of pairs in a programme: a draft that coordinators work on until they publish it. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text().primaryKey(),
    programme: text().notNull(),
    /** The evening whose ratings it is worked out from, if it is. */
    evening: text().references(() => evenings.id),
    state: text({ enum: proposalStates }).notNull(),
    /** What is made the best. */
    aim: text({ enum: proposalAims }).notNull(),
    /** The score below which nobody is proposed. */
    least: integer().notNull(),
    /** Counts its changes: whoever changes it says which they saw. */
    version: integer().notNull(),
    /** Random, new with each change: what else a change writes is written only if it was this one that was made. */
    touched: text().notNull(),
    /** The run whose pairs stand now, and the one before it; 0 where there was none. Random, so that two browsers never write into one. */
    run: integer().notNull(),
    before: integer().notNull(),
    /** What the run came to, as it was stored: pairs, the sum of their scores, and the lowest. */
    pairs: integer().notNull(),
    total: integer().notNull(),
    lowest: integer(),
    madeBy: text('made_by').notNull(),
    /** Milliseconds since 1970. */
    madeAt: integer('made_at').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    index('proposals_by_programme').on(table.programme, table.changedAt),
    index('proposals_of_evening').on(table.evening),
  ],
);

/** A mentee in a run, with the mentor proposed, if one is. It goes with either of the two (trigger of the migration). */
export const proposalPairs = sqliteTable(
  'proposal_pairs',
  {
    proposal: text()
      .notNull()
      .references(() => proposals.id),
    run: integer().notNull(),
    /** The mentee's participation. */
    mentee: text()
      .notNull()
      .references(() => participations.id),
    /** The mentor's participation; null for whoever stays alone. */
    mentor: text().references(() => participations.id),
    /** From 0 to 100, as it was when they were put together; null for whoever stays alone. */
    score: integer(),
    /** The pair that it became. */
    pair: text().references(() => pairs.id),
  },
  (table) => [
    primaryKey({ columns: [table.proposal, table.run, table.mentee] }),
    index('proposed_by_score').on(table.proposal, table.run, table.score, table.mentee),
    index('proposed_of_mentee').on(table.mentee),
    index('proposed_of_mentor').on(table.mentor, table.proposal, table.run),
    index('proposed_as_pair').on(table.pair),
  ],
);

/** What a coordinator decided of two people in a proposal. It goes with either of the two. */
export const proposalRulings = sqliteTable(
  'proposal_rulings',
  {
    proposal: text()
      .notNull()
      .references(() => proposals.id),
    mentee: text()
      .notNull()
      .references(() => participations.id),
    mentor: text()
      .notNull()
      .references(() => participations.id),
    ruling: text({ enum: rulings }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.proposal, table.mentee, table.mentor] }),
    index('rulings_of_mentee').on(table.mentee),
    index('rulings_of_mentor').on(table.mentor),
  ],
);

/** Two people of whom a coordinator said that a name written by one is not the other's. It goes with either of the two. */
export const settledNames = sqliteTable(
  'settled_names',
  {
    mentee: text()
      .notNull()
      .references(() => participations.id),
    mentor: text()
      .notNull()
      .references(() => participations.id),
    who: text().notNull(),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mentee, table.mentor] }),
    index('settled_of_mentor').on(table.mentor),
  ],
);
