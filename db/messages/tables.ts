import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { messageStates } from '../../domain/messages/states.ts';
import { messageNames } from '../../domain/messages/texts.ts';

/** Condition that a message is to an address that was nobody's when it was stored, and is not forgotten: the words of the index `messages_to`. */
export const isToNobodyKnown = sql`recipient_key <> '' and person is null`;
/** What is not forgotten, said as the index says it by which it is found. */
export const isKept = sql`recipient <> ''`;
/** What of it did not leave: given up, said in another way since, or held back. Said otherwise, so that only its own index is taken. */
export const wasFailed = sql`state in ('undelivered', 'told', 'skipped') and length(recipient) > 0`;

/** Every e-mail, stored in the batch that causes it. What it says is forgotten after a while; that it was sent is not. */
export const messages = sqliteTable(
  'messages',
  {
    /** What makes it one: `<id of what it is about>-<what>`. Never sent twice. */
    key: text().primaryKey(),
    /** The address as it was typed; empty once it is forgotten. */
    recipient: text().notNull(),
    /** The address as addresses are compared. */
    recipientKey: text('recipient_key').notNull(),
    /** The person's id, where one is known. */
    person: text(),
    /** The programme that it is about, where it is about one. */
    programme: text(),
    /** The language that it is written in. */
    language: text({ enum: ['fr', 'en'] }).notNull(),
    /** Which text it is. */
    name: text({ enum: messageNames }).notNull(),
    /** As it was rendered when it was caused, with slots in the place of secrets. */
    subject: text().notNull(),
    plain: text().notNull(),
    html: text().notNull(),
    /** The session whose calendar file goes with it, as that stands when it leaves. */
    session: text(),
    /** Where it stands. */
    state: text({ enum: messageStates }).notNull().default('due'),
    /** How often it was taken up to be sent, since it was due for the first time. */
    attempts: integer().notNull().default(0),
    /** Not taken up before, milliseconds since 1970. */
    due: integer().notNull(),
    /** Whoever took it up last has so long to send it: nobody else takes it before. It stands in no index, so that taking up writes one row. */
    heldUntil: integer('held_until'),
    /** When it was first due: it is tried for 48 hours. */
    since: integer().notNull(),
    /** When it was stored. */
    storedAt: integer('stored_at').notNull(),
    /** When it was carried away, given up or said otherwise. */
    settledAt: integer('settled_at'),
    /** Why the last try failed, in a word of the driver's. */
    reason: text().notNull().default(''),
    /** What the carrier calls it. */
    carriedAs: text('carried_as'),
  },
  (table) => [
    // Partial, all of them: a row is in one only as long as it is looked for there.
    index('messages_due').on(table.due).where(sql`state = 'due'`),
    index('messages_failed').on(table.programme, table.storedAt).where(wasFailed),
    index('messages_listed').on(table.programme, table.storedAt).where(isKept),
    // Those to a person are found by who they are.
    index('messages_to').on(table.recipientKey, table.storedAt).where(isToNobodyKnown),
    index('messages_of').on(table.person).where(sql`person is not null`),
  ],
);

/** A message as it is stored. */
export type StoredMessage = typeof messages.$inferSelect;
