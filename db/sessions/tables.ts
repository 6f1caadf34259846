import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { roles } from '../../domain/people/participation.ts';
import { saids, sessionStates } from '../../domain/sessions/session.ts';
import { pairs } from '../pairs/tables.ts';

/**
 * Meetings of pairs. What stands in `objective` and `place` is for the two: no query of the console selects
 * it. With the pair they go; what somebody wrote goes with them (triggers of the migration).
 */
export const sessions = sqliteTable(
  'sessions',
  {
    /** Random: what its calendar entry is known by. */
    id: text().primaryKey(),
    pair: text()
      .notNull()
      .references(() => pairs.id),
    /** The how-many-eth of the pair, as they were proposed: from 1 on. */
    number: integer().notNull(),
    /** Where it stands; `domain/sessions/session.ts` says how it moves. */
    state: text({ enum: sessionStates }).notNull(),
    /** What they want to talk about. For the two alone. */
    objective: text().notNull(),
    /** A place or the link of a video call. For the two alone. */
    place: text().notNull(),
    minutes: integer().notNull(),
    /** The moments that are proposed, milliseconds since 1970, the first first; none once one is agreed to. */
    moments: text({ mode: 'json' }).$type<readonly number[]>().notNull(),
    /** Who proposed them. */
    proposedBy: text('proposed_by', { enum: roles }).notNull(),
    /** Who wrote objective and place last. */
    writtenBy: text('written_by', { enum: roles }).notNull(),
    /** When it begins, once both agreed; stays where it is cancelled. */
    startsAt: integer('starts_at'),
    /** How often its calendar entry was changed. */
    sequence: integer().notNull().default(0),
    /** What each of the two said afterwards. */
    mentorSaid: text('mentor_said', { enum: saids }),
    menteeSaid: text('mentee_said', { enum: saids }),
    /** Milliseconds since 1970. */
    madeAt: integer('made_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    uniqueIndex('sessions_of_pair').on(table.pair, table.number),
    index('sessions_by_start').on(table.state, table.startsAt),
  ],
);

/** What each of the two notes about a session. Only the two read it: no query of the console selects it. */
export const sessionNotes = sqliteTable(
  'session_notes',
  {
    session: text()
      .notNull()
      .references(() => sessions.id),
    side: text({ enum: roles }).notNull(),
    text: text().notNull(),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.session, table.side] })],
);

/**
 * That one of the two gave feedback on a session, with where their answers stand. Only where nothing of the
 * form is merely counted: what is, is joined to nobody. The other one never reads it.
 */
export const sessionFeedback = sqliteTable(
  'session_feedback',
  {
    session: text()
      .notNull()
      .references(() => sessions.id),
    side: text({ enum: roles }).notNull(),
    /** Whose it is. */
    participation: text().notNull(),
    /** The submission with the answers; the row goes with it (trigger). */
    submission: text().notNull(),
    /** The answer that the form holds as `satisfaction`. */
    satisfaction: integer(),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.session, table.side] }),
    index('feedback_by').on(table.participation),
    uniqueIndex('feedback_in').on(table.submission),
  ],
);
