import { addresses } from '../addresses.ts';
import { slotFor } from '../messages/slots.ts';
import { dayOf, daysAfter, startOf } from '../words/day.ts';
import type { Language } from '../words/language.ts';

/** What a private link is good for: each for one thing. */
export const linkPurposes = ['space', 'address', 'form'] as const;
/**
 * `space`: to open a page of one's own. `address`: to show that an address is one's own, too. `form`: to
 * answer one form, once, without being asked again what is known.
 */
export type LinkPurpose = (typeof linkPurposes)[number];

/** For so many days a link is good, by what it is good for. A text says until when. */
const lasting: Readonly<Record<LinkPurpose, number>> = { space: 14, address: 2, form: 30 };

/** Until when a link that is made now is good, milliseconds since 1970: to the end of the day that its mail names. */
export const goodUntil = (purpose: LinkPurpose, now: number): number =>
  startOf(daysAfter(dayOf(now), lasting[purpose] + 1)) - 1;

/** What a link says after its `#`: which row it is, and the secret that belongs to the row. */
export interface LinkCode {
  /** The id of its row: 64 random bits. */
  readonly id: string;
  /** Derived from the id and the Worker's own key; it never ends in a sign that a mail would cut off. */
  readonly secret: string;
}

const written = /(?<![\w-])([\w-]{11})\.([\w-]{43})(?![\w-])/;

/** What a person pastes: the whole link, or its end, broken by whatever showed it to them. */
export function readLinkCode(typed: string): LinkCode | undefined {
  const text = typed
    .slice(0, 600)
    .replace(/\s+/g, '')
    .replace(/%(?:25)*23/g, '#');
  const [, id, secret] = written.exec(text) ?? [];
  return id && secret ? { id, secret } : undefined;
}

/** How a code is written. */
export const sayLinkCode = ({ id, secret }: LinkCode): string => `${id}.${secret}`;

/**
 * The address that a link leads to, with a slot in the place of its secret. What stands after `#` is
 * sent to nobody: no log and no `Referer` holds it.
 *
 * @param site the site's address, without a slash at its end
 */
export const linkSlot = (site: string, language: Language, id: string): string =>
  `${site}${addresses.link[language]}#${id}.${slotFor('link', id)}`;
