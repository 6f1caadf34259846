import { addCode } from '../db/console/codes.ts';
import type { Database } from '../db/open.ts';
import { hashOf } from '../functions/console/guard/secret.ts';
import { newCode, typedCode } from '../functions/console/sign-in/code.ts';

/** How long the code printed at the start is good for: a working day, in milliseconds. */
const lasts = 12 * 60 * 60_000;

/** Makes a one-time code for the console, stores its hash and returns it: `K7QF-3MXD`. */
export async function newConsoleCode(db: Database): Promise<string> {
  const code = newCode();
  const now = Date.now();
  await addCode(db, { hash: await hashOf(typedCode(code)), expiresAt: now + lasts, now });
  return code;
}
