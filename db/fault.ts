import { DrizzleQueryError } from 'drizzle-orm';

/** Whether an error is the database's, or came of it: it did not answer, or refused. */
export const isDatabaseFault = (error: unknown): boolean =>
  error instanceof Error &&
  (error instanceof DrizzleQueryError ||
    /\bD1_[A-Z]+/.test(error.message) ||
    isDatabaseFault(error.cause));

/** What D1 says, since September 2026, of an account that has read or written as many rows as a free day has. */
const spentForToday = /free tier daily row (?:read|write) limit/i;

/** Whether the database refuses until its day, that of UTC, is over. */
export const isSpentForToday = (error: unknown): boolean =>
  error instanceof Error && (spentForToday.test(error.message) || isSpentForToday(error.cause));
