import { accessActions, trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { addRecoveryCode, forgetCodesOf } from '../../../db/console/codes.ts';
import { ownerIs } from '../../../db/console/coordinators.ts';
import type { Database } from '../../../db/open.ts';
import { newCode, typedCode } from '../sign-in/code.ts';
import { hashOf } from '../sign-in/secret.ts';

/** How long a recovery code is good for: a year, in milliseconds. */
const lasts = 365 * 24 * 60 * 60_000;

/** Groups of letters in it: with twenty letters of thirty nobody guesses one, however long it is good for. */
const groups = 5;

/**
 * Makes a code that lets an owner in once when no mail arrives, in place of the one they had. Only its
 * hash is stored.
 *
 * @returns the code, to be kept on paper; `undefined` where nobody of that key is an owner
 */
export async function newRecoveryCode(
  db: Database,
  key: string,
  { who, now }: { readonly who: string; readonly now: number },
): Promise<string | undefined> {
  const code = newCode(groups);
  const hash = await hashOf(typedCode(code));
  const owner = ownerIs(key);
  const results = await commit(db, [
    trace(db, { at: now, who, action: accessActions.recovery, subject: key }, owner),
    forgetCodesOf(db, key),
    addRecoveryCode(db, { hash, who: key, expiresAt: now + lasts }, owner),
  ]);
  return results[2] > 0 ? code : undefined;
}
