import { addFormLinks, type FormLink, isMade } from '../../../db/links/forms.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import type { Statement } from '../../../db/statement.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Scope } from '../../../domain/people/scope.ts';

/** Somebody who is asked, with the message that carries their link. */
export interface Asked extends FormLink {
  readonly message: NewMessage;
}

/** Statements that store the messages of those whose link is there, in their order. */
export const toldByLink = (db: Database, asked: readonly Asked[]): readonly Statement<number>[] =>
  asked.map(({ id, message }) => addMessageIf(db, message, isMade(id)));

/**
 * Statements by which people are asked to answer a form, each by a link of their own: the links, then the
 * message of each. Whoever was asked the same since a moment, and whoever may not be seen, is left out.
 */
export const asking = (
  db: Database,
  asked: readonly Asked[],
  about: {
    readonly form: string;
    readonly scope: Scope;
    readonly now: number;
    readonly notSince: number;
  },
): readonly Statement<number>[] => [
  addFormLinks(
    db,
    asked.map(({ id, participation }) => ({ id, participation })),
    { ...about, expiresAt: goodUntil('form', about.now) },
  ),
  ...toldByLink(db, asked),
];
