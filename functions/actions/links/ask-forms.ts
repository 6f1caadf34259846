import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { addFormLinks, type FormLink, isMade } from '../../../db/links/forms.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Acting } from '../acting.ts';

/** Who was asked the same in so long is not asked again: a second press sends nothing. */
const once = 12 * 60 * 60_000;

/** Somebody who is asked, with the message that carries their link. */
export interface Asked extends FormLink {
  readonly message: NewMessage;
}

/**
 * A coordinator asks people to answer a form, each by a link of their own. Whoever was asked the same a
 * short while ago, and whoever they may not see, is left out.
 *
 * @returns the keys of the messages that were stored
 */
export async function askForms(
  db: Database,
  form: string,
  asked: readonly Asked[],
  { who, now, scope }: Acting,
): Promise<readonly string[]> {
  if (asked.length === 0) return [];
  const results = await commit(db, [
    addFormLinks(
      db,
      asked.map(({ id, participation }) => ({ id, participation })),
      {
        ...{ form, scope, now },
        expiresAt: goodUntil('form', now),
        notSince: now - once,
      },
    ),
    trace(db, { at: now, who, action: 'ask', subject: form }),
    ...asked.map(({ id, message }) => addMessageIf(db, message, isMade(id))),
  ]);
  return asked.flatMap(({ message }, at) => (Number(results[at + 2]) > 0 ? [message.key] : []));
}
