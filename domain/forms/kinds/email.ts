import * as z from 'zod';
import { asKeyed } from '../written.ts';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

const local =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const longestLocal = 64;
const longest = 254;
/** The last label is no number, and longer than one sign. */
const lastLabel = /\.(?=[^.]*[a-z])[a-z0-9-]{2,}$/;
const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** A domain as mail looks it up, an international one in its ASCII form; `undefined` where there can be none. */
function lookedUp(domain: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return undefined;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}

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
  const text = (within ?? pasted).replace(/^[\s"'«»“”„‘’([{<]+/, '');
  const [, link] = /^mailto:\s*([^?]*)/i.exec(text) ?? [];
  return (link === undefined ? text : decoded(link))
    .replace(/[\s"'«»“”‘’)\]}>.,;:!/]+$/, '')
    .replaceAll('’', "'");
}

/** What somebody wrote or pasted, as the address in it; whether mail can reach it is not looked at. */
export const asAddress = (typed: string): string => bare(asKeyed(typed));

/** Whether mail can reach an address, as far as its form tells. */
function isAddress(text: string): boolean {
  const [name = '', domain = '', ...more] = text.split('@');
  return (
    more.length === 0 &&
    local.test(name) &&
    bytesIn(name) <= longestLocal &&
    bytesIn(text) <= longest &&
    isHost(lookedUp(domain))
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
    wrong: ['nadia', 'a@b', 'a@b..fr'],
  }),
});
