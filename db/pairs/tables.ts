import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { helpStates, subjects } from '../../domain/pairs/help.ts';
import { pairOrigins } from '../../domain/pairs/origin.ts';
import { type PairHappening, pairEndings, pairStates } from '../../domain/pairs/pair.ts';
import { roles } from '../../domain/people/participation.ts';
import { formulas } from '../../domain/programmes/formulas.ts';
import { participations } from '../people/tables.ts';

/**
 * A mentor's and a mentee's participation together. Of whoever is erased only the gap stays (triggers of
 * the migration): the other one keeps their history; with both gone the pair goes.
 */
export const pairs = sqliteTable(
  'pairs',
  {
    id: text().primaryKey(),
    programme: text().notNull(),
    /** The mentor's participation; null once it is gone. */
    mentor: text().references(() => participations.id),
    /** The mentee's participation; null once it is gone. */
    mentee: text().references(() => participations.id),
    /** Where it stands; `domain/pairs/pair.ts` says how it moves. */
    state: text({ enum: pairStates }).notNull(),
    /** Why it ended, once it has. */
    ending: text({ enum: pairEndings as unknown as [string, ...string[]] }),
    /** What the coordinator wrote to both: why these two. */
    word: text().notNull(),
    /** How the two were put together, and by which formula their programme made pairs then; null of pairs made before this was kept. */
    origin: text({ enum: pairOrigins }),
    formula: text({ enum: formulas }),
    /** The ISO day to which a coordinator renewed it; null where it ends with its programme. */
    until: text(),
    /** Who made it, and when, milliseconds since 1970. */
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    /** When it came to stand where it stands. */
    changedAt: integer('changed_at').notNull(),
    /** When both had signed. */
    begunAt: integer('begun_at'),
    /** Kept by the batches of sessions: when the last one began that was held. Milliseconds since 1970, as all below. */
    lastSessionAt: integer('last_session_at'),
    /** When the next one begins that both agreed to, as it was seen when a session was last written. */
    nextSessionAt: integer('next_session_at'),
    /** How many sessions were held. */
    sessionsHeld: integer('sessions_held').notNull().default(0),
    /** How many minutes these lasted altogether, as they were planned. */
    minutesHeld: integer('minutes_held').notNull().default(0),
    /** When the first one began that was held. */
    firstSessionAt: integer('first_session_at'),
    /** How satisfied the two were with the last session of which one said so, on the form's scale: the lower of the two. */
    satisfaction: integer(),
    /** When one of the two last did something here: whatever stands in the timeline (trigger of the migration), or a note. */
    lastSignAt: integer('last_sign_at'),
  },
  (table) => [
    // The same two are one pair at a time.
    uniqueIndex('one_living_pair')
      .on(table.mentor, table.mentee)
      .where(sql`state <> 'ended' and mentor is not null and mentee is not null`),
    index('pairs_of_mentor').on(table.mentor, table.state),
    index('pairs_of_mentee').on(table.mentee, table.state),
    index('pairs_by_state').on(table.state, table.changedAt),
    index('pairs_by_programme').on(table.programme, table.state, table.changedAt),
  ],
);

/** What happened to a pair, without content: its timeline. Only ever added to. */
export const pairEvents = sqliteTable(
  'pair_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    pair: text()
      .notNull()
      .references(() => pairs.id),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
    /** `mentor` or `mentee` of the two; of a coordinator their address. */
    who: text().notNull(),
    /** `announce`, the name of the transition, or what happened beside. */
    what: text().$type<PairHappening>().notNull(),
  },
  (table) => [
    index('events_of_pair').on(table.pair, table.at),
    // Partial: few pairs are ever paused, and the pulse asks it of all.
    index('pauses_of_pair')
      .on(table.pair, table.what, table.at)
      .where(sql`what in ('pause', 'resume')`),
  ],
);

/** What somebody of a pair turns to the coordinator with. The other one never learns of it; it goes with whoever asked (triggers of the migration). */
export const helpRequests = sqliteTable(
  'help_requests',
  {
    id: text().primaryKey(),
    pair: text()
      .notNull()
      .references(() => pairs.id),
    side: text({ enum: roles }).notNull(),
    subject: text({ enum: subjects }).notNull(),
    /** Their own words; may be empty. */
    text: text().notNull(),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
    state: text({ enum: helpStates }).notNull(),
    /** Who answered or closed it last, and when. */
    changedBy: text('changed_by'),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    index('help_of_pair').on(table.pair, table.at),
    // Partial: few wait at a time.
    index('help_open').on(table.at).where(sql`state = 'open'`),
  ],
);

/** A charter as somebody signed it, once for each version and language. It stays as long as a signature under it does. */
export const charters = sqliteTable('charters', {
  /** SHA-256 of the HTML, hexadecimal. */
  hash: text().primaryKey(),
  language: text({ enum: ['fr', 'en'] }).notNull(),
  /** Title and text, as the build wrote them. */
  html: text().notNull(),
});

/** One side's signature under the charter. It goes with the participation of whoever signed. */
export const signatures = sqliteTable(
  'signatures',
  {
    pair: text()
      .notNull()
      .references(() => pairs.id),
    side: text({ enum: roles }).notNull(),
    /** The name as they typed it. */
    name: text().notNull(),
    charter: text()
      .notNull()
      .references(() => charters.hash),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pair, table.side] }),
    index('signatures_under').on(table.charter),
  ],
);

/** What somebody wrote of themselves for the person they will be paired with. It goes with the participation. */
export const introductions = sqliteTable('introductions', {
  participation: text()
    .primaryKey()
    .references(() => participations.id),
  text: text().notNull(),
  /** Milliseconds since 1970. */
  at: integer().notNull(),
});
