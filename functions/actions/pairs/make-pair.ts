import { commit } from '../../../db/commit.ts';
import { addLinkIf } from '../../../db/links/links.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { addPair, isMade, type NewPair } from '../../../db/pairs/make.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Acting } from '../acting.ts';

/** The mail that tells one of the two, with the link to their own page that it carries. */
export interface Announcement {
  readonly message: NewMessage;
  /** The link's id, and whose it is. */
  readonly link: { readonly id: string; readonly person: string };
}

/**
 * A coordinator makes two people a pair and has both told, in one batch.
 *
 * @returns whether it was made; not where one of them is not ready any more, or the two are a pair already
 * @throws when the database cannot be reached or refuses; then nothing was done
 */
export async function makePair(
  db: Database,
  pair: NewPair,
  announcements: readonly Announcement[],
  { scope, ...by }: Acting,
): Promise<boolean> {
  const expiresAt = goodUntil('space', by.now);
  const [made] = await commit(db, [
    ...addPair(db, pair, scope, by),
    ...announcements.flatMap(({ message, link }) => [
      addLinkIf(
        db,
        { ...link, purpose: 'space', now: by.now, expiresAt },
        link.person,
        isMade(pair.id),
      ),
      addMessageIf(db, message, isMade(pair.id)),
    ]),
  ]);
  return Number(made) > 0;
}
