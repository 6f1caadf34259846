import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { codeIsGood, useCode } from '../../../db/console/codes.ts';
import {
  addSession,
  endSession,
  forgetSessions,
  type SessionRow,
} from '../../../db/console/sessions.ts';
import type { Database } from '../../../db/open.ts';
import { sessionLasts } from './lasting.ts';
import { hashOf, newSecret } from './secret.ts';

/** Who comes in, and by what. */
export interface SignIn extends Pick<SessionRow, 'who' | 'role'> {
  /** Hash of the one-time code that they come in by. */
  readonly code: string;
  /** Hash of the session that they have already: it ends. */
  readonly before: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Somebody uses a one-time code and a session of theirs begins, all in one batch: a code that is used
 * up has opened a session, and of two who come together with the same code one is refused.
 *
 * @returns the secret of the session, for a cookie; `undefined` when the code is no good
 */
export async function signIn(db: Database, came: SignIn): Promise<string | undefined> {
  const { who, role, code, before, now } = came;
  const secret = newSecret();
  const session = { hash: await hashOf(secret), who, role };
  const good = codeIsGood(code, now);
  const results = await commit(db, [
    forgetSessions(db, now - sessionLasts),
    addSession(db, { ...session, createdAt: now, seenAt: now, provedAt: now }, good),
    trace(db, { at: now, who, action: 'sign-in', subject: 'console' }, good),
    ...(before === undefined ? [] : [endSession(db, before, good)]),
    useCode(db, code, now),
  ]);
  return results[1] > 0 ? secret : undefined;
}
