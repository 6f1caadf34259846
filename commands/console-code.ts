import type { Database } from '../db/open.ts';
import { printCode } from '../functions/actions/sign-in/print-code.ts';

/** How long the code printed at the start is good for: a working day, in milliseconds. */
const lasts = 12 * 60 * 60_000;

/** Makes a one-time code for the console, stores its hash and returns it: `K7QF-3MXD`. */
export const newConsoleCode = (db: Database): Promise<string> =>
  printCode(db, { lasts, now: Date.now() });
