import { commit } from '../../../db/commit.ts';
import { findLink, isOpen, placeOf, revokeLinksOf } from '../../../db/links/links.ts';
import { beginOwnSession, beginSessionOf, isKnown, ownerOf } from '../../../db/links/sessions.ts';
import { addMessage } from '../../../db/messages/store.ts';
import type { Unaddressed } from '../../../db/messages/to-person.ts';
import type { Database } from '../../../db/open.ts';
import type { LinkCode } from '../../../domain/links/link.ts';
import type { Pass } from '../../../domain/links/pass.ts';
import { farewell } from '../../../domain/messages/keys.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import type { Language } from '../../../domain/words/language.ts';
import { takeAddress } from '../own/change-address.ts';
import { derivedSecret } from '../secrets/derive.ts';
import { hashOf, newSecret } from '../sign-in/secret.ts';
import { enterForm } from './enter-form.ts';

/** Why a link does not open: not one of ours, past its time, taken back, used, or not with that address. */
export type NotOpened = 'foreign' | 'expired' | 'revoked' | 'used' | 'address';

/** Somebody who comes with a private link. */
interface Entering {
  readonly code: LinkCode;
  /** The address that they typed: a scanner that follows links and presses buttons has none. */
  readonly address: string;
  /** Whether the browser is to know them longer than for a short while. */
  readonly stays: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What tells the address of before that another has taken its place; nothing where no mail leaves. */
  readonly parting: (language: Language) => Promise<Unaddressed | undefined>;
}

/** A browser in which somebody's page is open. */
interface Entered {
  /** The secret of the session, for a cookie. */
  readonly secret: string;
  /** The key of the message that goes to the address of before. */
  readonly told?: string | undefined;
  /** Whether an address of theirs was confirmed by it. */
  readonly isAddress?: boolean;
  /** Where in their own pages the link leads, below their address. */
  readonly leadsTo?: string;
}

/** Whether a secret belongs to the row that it names. Of both only the hashes meet: the time that takes tells nothing. */
async function isOurs(key: string, { id, secret }: LinkCode): Promise<boolean> {
  const [own, given] = await Promise.all([
    derivedSecret(key, 'link', id).then(hashOf),
    hashOf(secret),
  ]);
  return own === given;
}

/**
 * Somebody comes with a link and the address that it was sent to. With one to their own page a session of
 * theirs begins; with one to a form, that form may be answered in this browser. With a link that was sent to another address of theirs, that address is theirs from then on.
 * The link stays good until its time is over, and whatever else is sent changes nothing.
 *
 * @param key the Worker's own secret, `SECRET_KEY`
 * @returns the session that has begun, or what the link allows, or why it does not open
 */
export async function enter(
  db: Database,
  key: string,
  { code, address, stays, now, parting }: Entering,
): Promise<Entered | { readonly pass: Pass } | { readonly not: NotOpened }> {
  if (!(await isOurs(key, code))) return { not: 'foreign' };
  const secret = newSecret();
  const hash = await hashOf(secret);
  const [begun] = await commit(db, [
    beginOwnSession(db, { hash, stays, now }, isOpen(code.id, 'space', now), addressKey(address)),
  ]);
  if (begun > 0) return { secret, leadsTo: await placeOf(db, code.id) };
  const link = await findLink(db, code.id);
  if (!link || link.person === null) return { not: 'foreign' };
  if (link.revokedAt !== null) return { not: 'revoked' };
  if (link.expiresAt <= now) return { not: 'expired' };
  if (link.purpose === 'form')
    return enterForm(db, key, { id: code.id, expiresAt: link.expiresAt, address, now });
  if (link.purpose === 'space' || addressKey(link.address ?? '') !== addressKey(address))
    return { not: 'address' };
  const owner = await ownerOf(db, link.person);
  const moves = owner && owner.addressKey !== addressKey(address);
  const letter = moves && (await parting(owner.language));
  const told = letter && `${farewell}${code.id}`;
  // First: whoever lost their address to somebody else hears of it, whatever fails after this.
  if (letter && told)
    await commit(db, [
      addMessage(db, { ...letter, key: told, recipient: owner.email, person: null }),
    ]);
  if (owner) await takeAddress(db, owner, { address: link.address ?? '', now });
  const known = isKnown(addressKey(address));
  const [taken] = await commit(db, [
    beginSessionOf(db, { hash, stays, now }, known),
    // What was sent to the address of before opens nothing any more.
    ...revokeLinksOf(db, link.person, now),
  ]);
  return taken > 0 ? { secret, told: told || undefined, isAddress: true } : { not: 'foreign' };
}
