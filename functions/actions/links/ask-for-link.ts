import { commit } from '../../../db/commit.ts';
import { addLinkTo } from '../../../db/links/links.ts';
import { addMessageTo, type InLanguages } from '../../../db/messages/to-person.ts';
import type { Database } from '../../../db/open.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import { addressKey } from '../../../domain/people/address-key.ts';

const minute = 60_000;
/** In so long one address is sent one link, whoever asks for it… */
const once = 10 * minute;
/** …and in a day so many. */
const mostADay = 6;

/** Somebody who asks for a link to their own page. */
interface Asking {
  /** The address that was typed. */
  readonly address: string;
  /** The id of the link to be made. */
  readonly id: string;
  /** The message that carries it, in each language that it can be written in. */
  readonly letters: InLanguages;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Somebody asks for a link to their own page, by their address. The same is asked of the database
 * whether anybody has that address or not.
 *
 * @returns the keys of the messages that were stored; whoever answers must not tell whether there are any
 */
export async function askForLink(
  db: Database,
  { address, id, letters, now }: Asking,
): Promise<readonly string[]> {
  const key = addressKey(address);
  const purpose = 'space';
  const [, stored] = await commit(db, [
    addLinkTo(db, { id, purpose, now, expiresAt: goodUntil(purpose, now) }, key),
    addMessageTo(db, letters, {
      addressKey: key,
      occurrence: `link-${Math.floor(now / once)}`,
      most: mostADay,
      after: now - 24 * 60 * minute,
    }),
  ]);
  return stored;
}
