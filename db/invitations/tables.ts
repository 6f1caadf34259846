import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { roles } from '../../domain/people/participation.ts';

/**
 * Who was invited to apply, by an address that a coordinator typed. It goes some time after the last mail,
 * with the person who has the address, or when it is taken back; with it go the mails (triggers of its migration).
 */
export const invitations = sqliteTable(
  'invitations',
  {
    /** Random. */
    id: text().primaryKey(),
    /** The address as addresses are compared. */
    addressKey: text('address_key').notNull(),
    /** The address as it was typed. */
    email: text().notNull(),
    /** The programme's id. */
    programme: text().notNull(),
    role: text({ enum: roles }).notNull(),
    /** The language of the mail. */
    language: text({ enum: ['fr', 'en'] }).notNull(),
    /** What the coordinator adds, to be sent again with it. */
    word: text().notNull(),
    /** Who invited. */
    who: text().notNull(),
    /** When the mail was last stored, milliseconds since 1970. */
    sentAt: integer('sent_at').notNull(),
    /** How often it was. */
    times: integer().notNull(),
  },
  (table) => [
    uniqueIndex('one_invitation').on(table.addressKey, table.programme, table.role),
    index('invitations_by_time').on(table.sentAt),
    index('invitations_by_programme').on(table.programme, table.sentAt),
  ],
);

/** An invitation as it is stored. */
export type StoredInvitation = typeof invitations.$inferSelect;
