import { commit } from '../../../db/commit.ts';
import { addLinkIf } from '../../../db/links/links.ts';
import { addHeldBack, addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { stillBegins } from '../../../db/sessions/write.ts';
import type { Statement } from '../../../db/statement.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { Telling } from './write-session.ts';

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
  { now, skipped = false }: { readonly now: number; readonly skipped?: boolean },
): readonly Statement<number>[] =>
  timely.flatMap(({ letter: { message, link }, session, startsAt }) => {
    const when = stillBegins(session, startsAt);
    const expiresAt = goodUntil('space', now);
    return [
      ...(link
        ? [addLinkIf(db, { ...link, purpose: 'space', now, expiresAt }, link.person, when)]
        : []),
      skipped ? addHeldBack(db, message, when) : addMessageIf(db, message, when),
    ];
  });

/** Stores mails about sessions that time brought; what was told already stays as it was. */
export async function storeSessionLetters(
  db: Database,
  timely: readonly Timely[],
  now: number,
): Promise<void> {
  await commit(db, sessionStatements(db, timely, { now }));
}
