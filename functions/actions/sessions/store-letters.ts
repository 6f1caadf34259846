import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { stillBegins } from '../../../db/sessions/write.ts';
import type { Statement } from '../../../db/statement.ts';
import { type Telling, tell } from './telling.ts';

/** What time brings to one of two about a session that begins, or began, at a moment. */
export interface Timely {
  readonly letter: Telling;
  readonly session: string;
  readonly startsAt: number;
}

/** Statements that store mails about sessions with their links, as long as each stands where it was seen; held back, if so wished. */
export const sessionStatements = (
  db: Database,
  timely: readonly Timely[],
  how: { readonly now: number; readonly skipped?: boolean },
): readonly Statement<number>[] =>
  timely.flatMap(({ letter, session, startsAt }) =>
    tell(db, letter, stillBegins(session, startsAt), how),
  );

/** Stores mails about sessions that time brought; what was told already stays as it was. */
export async function storeSessionLetters(
  db: Database,
  timely: readonly Timely[],
  now: number,
): Promise<void> {
  await commit(db, sessionStatements(db, timely, { now }));
}
