import { commit } from '../../../db/commit.ts';
import { findSession, type SessionRow, touchSession } from '../../../db/console/sessions.ts';
import type { Database } from '../../../db/open.ts';
import { isGood } from './lasting.ts';
import { hashOf } from './secret.ts';

/** That a session was seen is written once in so many milliseconds at most. */
const minute = 60_000;

/** Somebody comes with the secret of a session: the session, if it is good. */
export async function useSession(
  db: Database,
  secret: string,
  now: number,
): Promise<SessionRow | undefined> {
  const session = await findSession(db, await hashOf(secret));
  if (!session || !isGood(session, now)) return undefined;
  if (now - session.seenAt >= minute) await commit(db, [touchSession(db, session.hash, now)]);
  return session;
}
