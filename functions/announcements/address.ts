import { addresses } from '../../domain/addresses.ts';
import { slotFor } from '../../domain/messages/slots.ts';
import type { Language } from '../../domain/words/language.ts';
import { derivedSecret } from '../actions/secrets/derive.ts';
import { hashOf } from '../actions/sign-in/secret.ts';

/**
 * The address at which somebody says that they want no announcements, with a slot in the place of its
 * secret. The standard wants it to be one that a program can post to, so the secret stands in it, not
 * after `#`: it is good for nothing else.
 *
 * @param site the site's address, without a slash at its end
 */
export const refusalSlot = (site: string, language: Language, person: string): string =>
  `${site}${addresses.unsubscribe[language]}${person}.${slotFor('refuse', person)}`;

const written = /^([\w-]{1,80})\.([\w-]{43})$/;

/** Whose refusal the end of such an address is for; nobody's where its secret is not theirs. */
export async function refusalOf(key: string, code: string): Promise<string | undefined> {
  const [, person, secret] = written.exec(code) ?? [];
  if (!person || !secret) return undefined;
  const own = await derivedSecret(key, 'refuse', person);
  // Of both only the hashes meet: the time that takes tells nothing.
  return (await hashOf(own)) === (await hashOf(secret)) ? person : undefined;
}
