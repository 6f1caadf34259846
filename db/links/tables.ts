import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { linkPurposes } from '../../domain/links/link.ts';
import { people } from '../people/tables.ts';

/**
 * Private links; they go with the person (trigger of migration 0012). The secret of a link stands nowhere: it is derived from the id of its row and the
 * Worker's own key, so that neither the database nor a backup of it opens anything.
 */
export const links = sqliteTable(
  'links',
  {
    /** What the link names it by: 64 random bits. */
    id: text().primaryKey(),
    /** The one thing that it is good for. */
    purpose: text({ enum: linkPurposes }).notNull(),
    /** Whose it is; null where nobody has the address that was typed: such a row opens nothing. */
    person: text().references(() => people.id),
    /** Milliseconds since 1970. */
    createdAt: integer('created_at').notNull(),
    /** No longer good from this moment on. */
    expiresAt: integer('expires_at').notNull(),
    /** For `address`: the address that is to be theirs, as it was typed. */
    address: text(),
    /** For `form`: the form that is to be answered, and the participation that it is about. */
    form: text(),
    participation: text(),
    /** For `space`: where in one's own pages it leads, written below their address; empty leads to the first. */
    leadsTo: text('leads_to').notNull().default(''),
    /** When it was taken back before its time. */
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('links_of').on(table.person), index('links_by_end').on(table.expiresAt)],
);

/** Browsers in which somebody has opened a page of their own; they go with the person too. */
export const ownSessions = sqliteTable(
  'own_sessions',
  {
    /** SHA-256 of the cookie's secret, hexadecimal. */
    hash: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => people.id),
    /** Whether it lasts on that device, or as short as on one that others use. */
    stays: integer({ mode: 'boolean' }).notNull(),
    /** Milliseconds since 1970. */
    createdAt: integer('created_at').notNull(),
    /** Last seen at. */
    seenAt: integer('seen_at').notNull(),
  },
  (table) => [index('own_sessions_of').on(table.person)],
);

/**
 * Links to forms by which something was sent, each by a mark that only the Worker's own key leads to: no
 * row of the database, and no backup of it, joins what was sent to whoever was asked. When it was, is not
 * kept either.
 */
export const spentLinks = sqliteTable('spent_links', {
  /** Derived from the id of the link and the Worker's own key. */
  mark: text().primaryKey(),
  /** The month in which it may be forgotten, in thirty days since 1970. */
  forget: integer().notNull(),
});
