import { commit } from '../../../db/commit.ts';
import { findSession, type SessionRow, touchSession } from '../../../db/console/sign-ins.ts';
import type { Role } from '../../../db/console/tables.ts';
import type { Database } from '../../../db/open.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import { isGood } from './lasting.ts';
import { hashOf } from './secret.ts';

/** That a session was seen is written once in so many milliseconds at most. */
const minute = 60_000;

/** A good session, with what its holder may do at this moment. */
export interface Session extends SessionRow {
  readonly role: Role;
  /** Whose submissions and people they see. */
  readonly scope: Scope;
}

/** Whoever sits before the machine itself owns what is on it. */
const atTheMachine = { role: 'owner', scope: 'all' } as const;

/**
 * Somebody comes with the secret of a session: the session, if it is good, and they are still let in.
 *
 * @param ownMachine whether whoever is called `local` is let in: on one's own machine only
 */
export async function useSession(
  db: Database,
  secret: string,
  { now, ownMachine }: { readonly now: number; readonly ownMachine: boolean },
): Promise<Session | undefined> {
  const found = await findSession(db, await hashOf(secret));
  if (!found || !isGood(found, now)) return undefined;
  const { role, programmes, ...session } = found;
  const may =
    role !== null
      ? { role, scope: programmes ?? ('all' as const) }
      : ownMachine && found.who === 'local'
        ? atTheMachine
        : null;
  if (!may) return undefined;
  if (now - session.seenAt >= minute) await commit(db, [touchSession(db, session.hash, now)]);
  return { ...session, ...may };
}
