import { commit } from '../../../db/commit.ts';
import { addCode, forgetCodes } from '../../../db/console/codes.ts';
import type { Database } from '../../../db/open.ts';
import { newCode, typedCode } from './code.ts';
import { hashOf } from './secret.ts';

/**
 * A one-time code for the console is made and its hash stored; codes past their time are forgotten.
 *
 * @returns the code, to be printed: `K7QF-3MXD`
 */
export async function printCode(
  db: Database,
  { lasts, now }: { readonly lasts: number; readonly now: number },
): Promise<string> {
  const code = newCode();
  const hash = await hashOf(typedCode(code));
  await commit(db, [
    forgetCodes(db, now),
    addCode(db, { hash, who: 'local', expiresAt: now + lasts }),
  ]);
  return code;
}
