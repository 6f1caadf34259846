import { addLinkIf } from '../../../db/links/links.ts';
import { addHeldBack, addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import type { Statement } from '../../../db/statement.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';

/** A mail about a session, with the link to its page that it carries. */
export interface Telling {
  readonly message: NewMessage;
  readonly link?: { readonly id: string; readonly person: string; readonly leadsTo: string };
}

/** Statements that store such a mail and its link, if a condition holds; held back, if so wished. */
export function tell(
  db: Database,
  { message, link }: Telling,
  when: Parameters<typeof addMessageIf>[2],
  { now, skipped = false }: { readonly now: number; readonly skipped?: boolean },
): readonly Statement<number>[] {
  const expiresAt = goodUntil('space', now);
  return [
    ...(link
      ? [addLinkIf(db, { ...link, purpose: 'space', now, expiresAt }, link.person, when)]
      : []),
    skipped ? addHeldBack(db, message, when) : addMessageIf(db, message, when),
  ];
}
