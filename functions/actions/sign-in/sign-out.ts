import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { endSession, endSessionsOf, type SessionRow } from '../../../db/console/sign-ins.ts';
import type { Database } from '../../../db/open.ts';
import type { Statement } from '../../../db/statement.ts';

const leave = (who: string, now: number, end: Statement, db: Database) =>
  commit(db, [trace(db, { at: now, who, action: 'sign-out', subject: 'console' }), end]);

/** Somebody leaves here. */
export async function signOut(db: Database, { hash, who }: SessionRow, now: number): Promise<void> {
  await leave(who, now, endSession(db, hash), db);
}

/** Somebody leaves on every device. */
export async function signOutEverywhere(
  db: Database,
  { who }: SessionRow,
  now: number,
): Promise<void> {
  await leave(who, now, endSessionsOf(db, who), db);
}
