import { commit } from '../../../db/commit.ts';
import { addLinksOfPairs } from '../../../db/links/links.ts';
import { addMessagesOfPairs } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { addPairs, type NewPair } from '../../../db/pairs/make.ts';
import type { Statement } from '../../../db/statement.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Acting } from '../acting.ts';

/** The mail that tells one of the two, with the link to their own page that it carries. */
export interface Announcement {
  readonly message: NewMessage;
  /** The link's id, and whose it is. */
  readonly link: { readonly id: string; readonly person: string };
}

/** A pair that is to be made, and what tells the two of it. */
export interface Announced {
  readonly pair: NewPair;
  readonly announcements: readonly Announcement[];
}

/**
 * The one door through which two people become a pair: statements that make pairs and have each of their
 * two told. The first one tells how many were made.
 *
 * @param make the statements that make them, of `addPairs`
 */
export function announcing(
  db: Database,
  made: readonly Announced[],
  make: readonly Statement<number>[],
  now: number,
): readonly Statement<number>[] {
  const expiresAt = goodUntil('space', now);
  const all = made.flatMap(({ pair, announcements }) =>
    announcements.map((one) => ({ ...one, pair: pair.id })),
  );
  return [
    ...make,
    addLinksOfPairs(
      db,
      all.map(({ link, pair }) => ({ ...link, pair, purpose: 'space', now, expiresAt })),
    ),
    addMessagesOfPairs(db, all),
  ];
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
  const make = addPairs(db, [pair], scope, by);
  const [made] = await commit(db, announcing(db, [{ pair, announcements }], make, by.now));
  return Number(made) > 0;
}
