import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { noteSignIn } from '../../../db/console/coordinators.ts';
import { type Proof, provenBy } from '../../../db/console/proof.ts';
import { addSession, endSession, forgetSessions } from '../../../db/console/sign-ins.ts';
import type { Database } from '../../../db/open.ts';
import { sessionLasts } from './lasting.ts';
import { hashOf, newSecret } from './secret.ts';

/** Who comes in, and by what. */
export interface SignIn {
  readonly proof: Proof;
  /** Hash of the session that they have already: it ends. */
  readonly before: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Somebody proves who they are and a session of theirs begins, all in one batch: a code that is used
 * up has opened a session, and of two who come together with the same code one is refused.
 *
 * @returns the secret of the session, for a cookie; `undefined` when the proof is no good
 */
export async function signIn(
  db: Database,
  { proof, before, now }: SignIn,
): Promise<string | undefined> {
  const { who, provedAt, spend } = proof;
  const secret = newSecret();
  const session = { hash: await hashOf(secret), createdAt: now, seenAt: now, provedAt };
  const results = await commit(db, [
    forgetSessions(db, now - sessionLasts),
    addSession(db, session, who),
    trace(db, { at: now, who, action: 'sign-in', subject: 'console' }, provenBy(proof)),
    ...(before === undefined ? [] : [endSession(db, before, provenBy(proof))]),
    noteSignIn(db, who, now),
    ...spend,
  ]);
  return results[1] > 0 ? secret : undefined;
}
