import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { roles } from '../../domain/people/participation.ts';
import { pairs } from '../pairs/tables.ts';
import { participations } from '../people/tables.ts';

/**
 * Certificates as they were made out: what stands on the paper is kept as it was, so that whoever is shown
 * one can have it confirmed. They go with the participation.
 */
export const certificates = sqliteTable(
  'certificates',
  {
    /** What it is found by, see `domain/certificates/number.ts`; it is printed on it. */
    number: text().primaryKey(),
    pair: text()
      .notNull()
      .references(() => pairs.id),
    /** Whose it is, and on which side of the pair. */
    participation: text()
      .notNull()
      .references(() => participations.id),
    side: text({ enum: roles }).notNull(),
    /** The name as they typed it. */
    name: text().notNull(),
    /** What the organisation was called that attests it. */
    house: text().notNull(),
    /** What the programme was called in that language. */
    programme: text().notNull(),
    /** The language that it is written in. */
    language: text({ enum: ['fr', 'en'] }).notNull(),
    /** When the pair began, and when it came to its end, milliseconds since 1970. */
    begunAt: integer('begun_at').notNull(),
    endedAt: integer('ended_at').notNull(),
    /** When it was made out, milliseconds since 1970. */
    issuedAt: integer('issued_at').notNull(),
  },
  (table) => [
    uniqueIndex('one_certificate').on(table.pair, table.side),
    index('certificates_of').on(table.participation),
  ],
);
