import { commit } from '../../../db/commit.ts';
import { addFormLinks, isMade } from '../../../db/links/forms.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { Asked } from '../links/ask-forms.ts';

/** The schedule asks people to answer a form, each by a link of their own; whoever was asked since a moment is left out. */
export async function askReviews(
  db: Database,
  form: string,
  asked: readonly Asked[],
  { now, notSince }: { readonly now: number; readonly notSince: number },
): Promise<void> {
  if (asked.length === 0) return;
  const links = asked.map(({ id, participation }) => ({ id, participation }));
  const expiresAt = goodUntil('form', now);
  await commit(db, [
    addFormLinks(db, links, { form, scope: 'all', now, expiresAt, notSince }),
    ...asked.map(({ id, message }) => addMessageIf(db, message, isMade(id))),
  ]);
}

/** The schedule reminds people of the links that they have. */
export async function remindReviews(db: Database, asked: readonly Asked[]): Promise<void> {
  if (asked.length === 0) return;
  await commit(
    db,
    asked.map(({ id, message }) => addMessageIf(db, message, isMade(id))),
  );
}
