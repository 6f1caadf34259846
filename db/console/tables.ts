import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What somebody may do in the console, the most first. */
export const roles = ['owner', 'coordinator', 'reader'] as const;
/** An owner looks after coordinators too, a coordinator decides and exports, a reader only reads. */
export type Role = (typeof roles)[number];

/**
 * Who is let in to the console, and how far. Whoever is withdrawn is deleted: what they did stays in
 * the journal, and so does who withdrew them.
 */
export const coordinators = sqliteTable(
  'coordinators',
  {
    /** Their address as addresses are compared, see `addressKey`: it is who they are in the journal. */
    key: text().primaryKey(),
    /** The same as it was typed: mail goes there. */
    email: text().notNull(),
    /** How the console calls them; empty where nobody said. */
    name: text().notNull().default(''),
    role: text({ enum: roles }).notNull(),
    /** The ids of the programmes that they see; null for all. An owner sees all. */
    programmes: text({ mode: 'json' }).$type<readonly string[]>(),
    /** Who let them in: the key of an owner, or `local` for somebody at the machine itself. */
    invitedBy: text('invited_by').notNull(),
    /** Milliseconds since 1970. */
    invitedAt: integer('invited_at').notNull(),
    /** When they last signed in; null for somebody who never did. */
    signedInAt: integer('signed_in_at'),
  },
  ({ role, programmes }) => [
    check('owners_see_all', sql`${role} <> 'owner' or ${programmes} is null`),
  ],
);

/** One-time codes for the console that are printed: in the terminal, or as an owner's way in without mail. Hashed. */
export const consoleCodes = sqliteTable('console_codes', {
  /** SHA-256 of the code, hexadecimal. */
  hash: text().primaryKey(),
  /** Whom it lets in: `local` at the machine itself, or the key of a coordinator. */
  who: text().notNull().default('local'),
  /** No longer good after this moment, milliseconds since 1970. */
  expiresAt: integer('expires_at').notNull(),
  /** When it was used; a used code is never good again. */
  usedAt: integer('used_at'),
});

/** Codes that were asked for by mail. The code itself stands nowhere: it is derived from the row and the Worker's own key. */
export const mailedCodes = sqliteTable('mailed_codes', {
  /** SHA-256 of the secret that the browser which asked holds, hexadecimal. */
  hash: text().primaryKey(),
  /** The coordinator whose address was typed; null where it is nobody's: such a row opens nothing. */
  who: text(),
  /** How often a code was typed. */
  tries: integer().notNull().default(0),
  /** No longer good after this moment, milliseconds since 1970. */
  expiresAt: integer('expires_at').notNull(),
});

/** Who is signed in to the console. What they may do stands with the coordinators. */
export const consoleSessions = sqliteTable('console_sessions', {
  /** SHA-256 of the cookie's secret, hexadecimal. */
  hash: text().primaryKey(),
  /** Who it is: the key of a coordinator, or `local` for one's own machine. */
  who: text().notNull(),
  /** Signed in at, milliseconds since 1970; the session ends twelve hours later whatever happens. */
  createdAt: integer('created_at').notNull(),
  /** Last seen at; after thirty idle minutes the session ends. */
  seenAt: integer('seen_at').notNull(),
  /** When they last proved who they are; exports ask again after ten minutes. */
  provedAt: integer('proved_at').notNull(),
});
