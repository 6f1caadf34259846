import * as z from 'zod';
import { mailDomain } from '../mail-domain.ts';
import { asKeyed } from '../written.ts';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

const local =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const longestLocal = 64;
const longest = 254;
/** The last label is of letters, two at least, or the ASCII form of others; two are never looked up on the net. */
const lastLabel = /\.(?!local(?:host)?$)(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;
/** What people write before an address to say that it is one. */
const heading = /^(?:e-?mail|mail|courriel|adresse)\s*:\s*/i;
const encoder = new TextEncoder();
/** Whether a text has at most so many bytes. No sign has more than three for each half that it counts as. */
const fits = (text: string, bytes: number): boolean =>
  text.length * 3 <= bytes || encoder.encode(text).length <= bytes;
const isHost = (name = ''): boolean => z.regexes.hostname.test(name) && lastLabel.test(name);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address inside what people paste: a link, a name with the address in brackets, quotes, the end of a sentence. */
function bare(pasted: string): string {
  const [, within] = /^[^<]*<([^<>]*)>[\s.,;:]*$/.exec(pasted) ?? [];
  const text = (within ?? pasted).replace(/^[\s"'«»‹›“”„‘’([{<*_]+/, '').replace(heading, '');
  const [, link] = /^mailto:\s*([^?]*)/i.exec(text) ?? [];
  return (link === undefined ? text : decoded(link))
    .replace(/[\s"'«»‹›“”‘’)\]}>.,;:!?…/*]+$/, '')
    .replaceAll('’', "'");
}

/** What somebody wrote or pasted, as the address in it; whether mail can reach it is not looked at. */
export const asAddress = (typed: string): string => bare(asKeyed(typed));

/** Whether mail can reach an address, as far as its form tells. */
export function isAddress(text: string): boolean {
  const [name = '', domain = '', ...more] = text.split('@');
  return (
    more.length === 0 &&
    local.test(name) &&
    fits(name, longestLocal) &&
    fits(text, longest) &&
    isHost(mailDomain(domain))
  );
}

/** An e-mail address with a whole domain. International ones are accepted; nothing is sent to check it. */
export const email = defineKind(z.strictObject({ kind: z.literal('email'), ...asked }), {
  reader: () =>
    readsOne((sent, reading) => {
      const answer = asAddress(sent);
      return isAddress(answer) ? answer : refuse(reading, { wrong: 'email' });
    }),
  ...asWritten,
  href: (answer) => {
    const address = encodeURI(String(answer).toWellFormed());
    return `mailto:${address.replace(/[/?&#;=$,:]/g, encodeURIComponent)}`;
  },
  control: () => ({
    is: 'line',
    type: 'email',
    // Longer than an address may be: people paste a name with it.
    attributes: { maxlength: 400, autocomplete: 'email', spellcheck: 'false' },
  }),
  examples: () => ({
    right: ['a@b.fr', 'prénom.nom+1@exämple.org', "o'brien@mail.ex.ie"].map((each) => [
      [each],
      each,
    ]),
    wrong: ['nadia', 'a@b', 'a@b..fr', 'a@b.0x1', 'a@1.2.3', 'eva@exämple-.de'],
  }),
});
