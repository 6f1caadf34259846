import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { announcementStates } from '../../domain/announcements/announcement.ts';
import type { Audience } from '../../domain/announcements/audience.ts';
import type { Template } from '../../domain/messages/template.ts';
import type { Language } from '../../domain/words/language.ts';

/** What an announcement says in a language. */
export interface AnnouncementText extends Template {
  /** The Markdown as it was typed. */
  readonly typed: string;
}

/** What it says, in one language at least. */
export type AnnouncementTexts = Readonly<Partial<Record<Language, AnnouncementText>>>;

/**
 * What a coordinator writes to many, once: whom it is for is a rule, not a list. The job makes a message
 * to each reader out of it, a few at a time.
 */
export const announcements = sqliteTable(
  'announcements',
  {
    /** That of the form by which it was sent: the same sending twice is one. */
    id: text().primaryKey(),
    /** Who sent it, and when, milliseconds since 1970. */
    who: text().notNull(),
    madeAt: integer('made_at').notNull(),
    /** Nothing of it leaves before. */
    due: integer().notNull(),
    state: text({ enum: announcementStates }).notNull(),
    /** When it was stopped, or its last reader was found. */
    endedAt: integer('ended_at'),
    /** Whom it is for. */
    audience: text({ mode: 'json' }).$type<Audience>().notNull(),
    /** The programmes whose people whoever sent it sees; null for all. */
    programmes: text({ mode: 'json' }).$type<readonly string[]>(),
    texts: text({ mode: 'json' }).$type<AnnouncementTexts>().notNull(),
    /** The ready announcement that it was made from, by the name of its file. */
    ready: text(),
    /** How many people it was for when it was sent. */
    readers: integer().notNull(),
    /** The number of the row of the last person who was looked at. */
    place: integer().notNull().default(0),
    /** How many messages were made of it. */
    stored: integer().notNull().default(0),
  },
  (table) => [
    index('announcements_due').on(table.due).where(sql`state = 'due'`),
    index('announcements_by_time').on(table.madeAt),
    // Partial: only what was made from a ready one is looked for by its name.
    index('announcements_ready').on(table.ready).where(sql`ready is not null`),
  ],
);

/** An announcement as it is stored. */
export type StoredAnnouncement = typeof announcements.$inferSelect;
