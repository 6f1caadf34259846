import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { submissions } from '../schema.ts';

/** That a coordinator approved a testimonial for the site, as it was then. It goes with the submission (trigger of the migration). */
export const approvals = sqliteTable('approvals', {
  submission: text()
    .primaryKey()
    .references(() => submissions.id),
  /** SHA-256 of the file that was approved, hexadecimal: whatever changes in it must be approved anew. */
  hash: text().notNull(),
  who: text().notNull(),
  /** Milliseconds since 1970. */
  at: integer().notNull(),
});
