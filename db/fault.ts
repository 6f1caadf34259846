import { DrizzleQueryError } from 'drizzle-orm';

/** Whether an error is the database's, or came of it: it did not answer, or refused. */
export const isDatabaseFault = (error: unknown): boolean =>
  error instanceof Error &&
  (error instanceof DrizzleQueryError ||
    /\bD1_[A-Z]+/.test(error.message) ||
    isDatabaseFault(error.cause));
