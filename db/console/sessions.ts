import { eq, lt } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { consoleSessions } from '../schema.ts';

/** A stored session of the console. */
export type SessionRow = typeof consoleSessions.$inferSelect;

/** The session with that hash, whatever its age. */
export const findSession = async (db: Database, hash: string): Promise<SessionRow | undefined> =>
  (await db.select().from(consoleSessions).where(eq(consoleSessions.hash, hash)))[0];

/** Stores a new session and forgets those begun before `ended`. */
export async function addSession(db: Database, session: SessionRow, ended: number): Promise<void> {
  await db.batch([
    db.delete(consoleSessions).where(lt(consoleSessions.createdAt, ended)),
    db.insert(consoleSessions).values(session),
  ]);
}

/** Notes that a session was seen, or that its owner proved who they are. */
export async function touchSession(
  db: Database,
  hash: string,
  seen: { seenAt: number; provedAt?: number },
): Promise<void> {
  await db.update(consoleSessions).set(seen).where(eq(consoleSessions.hash, hash));
}

/** Ends one session. */
export async function endSession(db: Database, hash: string): Promise<void> {
  await db.delete(consoleSessions).where(eq(consoleSessions.hash, hash));
}

/** Ends every session of a person, on all their devices. */
export async function endSessionsOf(db: Database, who: string): Promise<void> {
  await db.delete(consoleSessions).where(eq(consoleSessions.who, who));
}
