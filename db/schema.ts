import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Answers } from '../domain/forms/answer.ts';
import type { Form } from '../domain/forms/definition.ts';
import { statuses } from '../domain/forms/status.ts';
import { participations } from './people/tables.ts';

export { announcements } from './announcements/tables.ts';
export { certificates } from './certificates/tables.ts';
export * from './console/tables.ts';
export { dailyUse, rounds, stoppedRules } from './due/tables.ts';
export { erasuresSeen } from './erased/tables.ts';
export { eveningMeetings, eveningPeople, evenings } from './evenings/tables.ts';
export { figures, recordedFigures, reportWords } from './figures/tables.ts';
export { gatheringPeople, gatherings } from './gatherings/tables.ts';
export { improvements } from './improvements/tables.ts';
export {
  events,
  interviews,
  participations,
  people,
  personWords,
  stepsDone,
  unenrolled,
} from './people/tables.ts';

/** Why a submission is to be looked at before it is believed. Nothing suspicious is ever dropped. */
export const suspicions = ['trap', 'haste', 'rate'] as const;
/** Filled the honeypot, sent faster than people write, or too many from one address. */
export type Suspicion = (typeof suspicions)[number];

/** Every definition that was ever answered, once, so that old answers stay readable after any edit. */
export const formVersions = sqliteTable('form_versions', {
  /** Hash of the definition, see `versionOf`. */
  version: text().primaryKey(),
  /** The form's id. */
  form: text().notNull(),
  /** The definition itself. */
  definition: text({ mode: 'json' }).$type<Form>().notNull(),
  /** When it was first answered, milliseconds since 1970. */
  firstUsedAt: integer('first_used_at').notNull(),
});

/** That a stored answer was corrected: never what it was. */
export interface Correction {
  /** The question's id. */
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly who: string;
}

/** One sent form. Answers for `totals` are not here: they are only counted. */
export const submissions = sqliteTable(
  'submissions',
  {
    /** Derived from the submission key that the form carried: the same key twice is one row. */
    id: text().primaryKey(),
    /** The form's id. */
    form: text().notNull(),
    /** The definition that was answered. */
    version: text()
      .notNull()
      .references(() => formVersions.version),
    /** The programme chosen in the form; empty when the form does not ask. */
    programme: text().notNull().default(''),
    /** The language of the page that was filled in. */
    language: text({ enum: ['fr', 'en'] }).notNull(),
    /** Where the coordinator stands with it. */
    status: text({ enum: statuses }).notNull().default('new'),
    /** The coordinator's note on it. */
    note: text().notNull().default(''),
    /** When the note was last changed, milliseconds since 1970; null without one, and for notes older than this column. */
    notedAt: integer('noted_at'),
    /** Who changed it last. */
    notedBy: text('noted_by'),
    /** The person asked to be contacted. */
    attention: integer({ mode: 'boolean' }).notNull().default(false),
    /** Somebody waits for the coordinator's answer: they wrote a message, or ask for attention. */
    asksAnswer: integer('asks_answer', { mode: 'boolean' }).notNull().default(false),
    /** How many people a mentor who applies would accompany; null for everything else. */
    capacity: integer(),
    /** Why it should be reviewed first; null for most. */
    suspicion: text({ enum: suspicions }),
    /** Answers that the coordinator reads, by question id. */
    answers: text({ mode: 'json' }).$type<Answers>().notNull(),
    /** Answers for the two people of the pair only: no console page shows them. */
    pairAnswers: text('pair_answers', { mode: 'json' }).$type<Answers>(),
    /** Every correction, the oldest first. */
    corrected: text({ mode: 'json' }).$type<readonly Correction[]>().notNull().default([]),
    /** The participation that it is an application for; null for everything else. */
    participation: text().references(() => participations.id),
    /** For `replaced`: what it was before, to be that again. */
    statusBefore: text('status_before', { enum: statuses }),
    /** For `replaced`: the application that took its place by being decided on, if that did it. */
    replacedBy: text('replaced_by'),
    /** What it is found by, see `searchWords`. Triggers keep `search_words` the same. */
    words: text().notNull().default(''),
    /** When it was stored, milliseconds since 1970. */
    receivedAt: integer('received_at').notNull(),
    /** When the nightly purge deletes it, milliseconds since 1970. */
    purgeAt: integer('purge_at').notNull(),
  },
  (table) => [
    index('by_form').on(table.form, table.receivedAt),
    index('by_form_programme').on(table.form, table.programme, table.receivedAt),
    index('by_form_status').on(table.form, table.status, table.receivedAt),
    index('by_form_programme_status').on(
      table.form,
      table.programme,
      table.status,
      table.receivedAt,
    ),
    // Partial: a row is written to them only for the few submissions that are marked.
    index('by_attention').on(table.form, table.receivedAt).where(sql`attention = 1`),
    index('by_suspicion').on(table.form, table.receivedAt).where(sql`suspicion is not null`),
    index('by_participation_sent')
      .on(table.participation, table.receivedAt)
      .where(sql`participation is not null`),
    // Whoever waits for an answer; the first to be read come first.
    index('by_open')
      .on(sql`attention desc`, table.receivedAt)
      .where(sql`asks_answer = 1 and status in ('new', 'in_hand')`),
  ],
);

/**
 * Each word that a submission is found by, looked up by its beginning. Nobody writes here: triggers
 * (migration 0008) follow `submissions.words`, so that whatever deletes or corrects a row, its words go too.
 */
export const searchWords = sqliteTable(
  'search_words',
  {
    /** The word, folded. */
    word: text().notNull(),
    /** The id of the submission. */
    submission: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.word, table.submission] })],
);

/** Counters of a form in a programme, kept in one row so that a console page reads a handful of rows. */
export const tallies = sqliteTable(
  'tallies',
  {
    form: text().notNull(),
    programme: text().notNull(),
    /** `question value` → number; `_status new` and the like count the submissions themselves, see `counters.ts`. */
    counts: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
    /** What of the counters of anonymous questions may be seen, as it stood when it was last renewed. */
    published: text({ mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
  },
  (table) => [primaryKey({ columns: [table.form, table.programme] })],
);

/** What the names of senders are hashed with, a salt a day: once it is gone nothing leads from a hash to an address. */
export const senderSalts = sqliteTable('sender_salts', {
  /** Days since 1970. */
  day: integer().primaryKey(),
  /** 256 random bits, hexadecimal. */
  salt: text().notNull(),
});

/** Who sent many forms in a day; whoever sends a few never stands here. */
export const senders = sqliteTable('senders', {
  /** SHA-256 of the day's salt and of the address, hexadecimal. */
  hash: text().primaryKey(),
  /** Days since 1970. */
  day: integer().notNull(),
  /** How many forms. */
  sent: integer().notNull(),
});

/** Which lines of the journal are about who is let in to the console. */
export const aboutAccess = sql.raw("action in ('let-in', 'access', 'withdraw', 'recovery')");

/** Who read, exported or changed what, without any content. Only ever added to. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    /** Empty for somebody who is not known yet. */
    who: text().notNull(),
    /** `sign-in`, `list`, `search`, `read`, `status`, `correct`, `step`, `interview`, `ask`, `invite`, `copy`, `erase`, `export`, `figure`, `sign-out`, `purge`, `pair`, `propose`, `evening`, `gathering`, `improvement`, `request`, `announce`, `announcements`, `approve`, `unapprove`; `let-in`, `access`, `withdraw`, `recovery` of who is let in; `code` and `try` at the door. */
    action: text().notNull(),
    /** The form or submission concerned. */
    subject: text().notNull(),
  },
  (table) => [
    // Partial: only what is done at the door is written to it, and counted by it.
    index('by_stranger').on(table.action, table.at).where(sql`who = ''`),
    // Partial: who was let in, how far, and no longer, among all that is read day by day.
    index('by_access').on(table.id).where(aboutAccess),
  ],
);

export { invitations } from './invitations/tables.ts';
export { links, ownSessions, spentLinks } from './links/tables.ts';
export { messages } from './messages/tables.ts';
export {
  charters,
  helpRequests,
  introductions,
  pairEvents,
  pairs,
  signatures,
} from './pairs/tables.ts';
export { proposalPairs, proposalRulings, proposals, settledNames } from './proposals/tables.ts';
export { listedMentors, requests } from './requests/tables.ts';
export {
  objectiveScores,
  objectives,
  roadmaps,
  roadmapTexts,
} from './roadmap/tables.ts';
export { sessionFeedback, sessionNotes, sessions } from './sessions/tables.ts';
export { approvals } from './testimonials/tables.ts';
