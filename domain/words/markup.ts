import { JOINED } from './prose.ts';

/** What is not read, or is sent back as it was typed. */
const passedOver = /<(textarea|script|style)\b.*?<\/\1>/gs;
/** Words that are one, though a hyphen stands in them: « e-mail », « dites-le-nous ». Not in an address: there every sign counts. */
const hyphened =
  /[Ee]-(?=mails?(?![\w@/.-]*[@/]))|(?<=\p{L})-(?=(?:le(?:-nous)?|nous)(?![\p{L}\p{N}@/-]))/gu;
/** A title, and in it a hyphen between two letters that nothing holds yet. */
const titles = /<(h[1-3])\b.*?<\/\1>/gs;
const hyphenInWord = /(?<=\p{L}-)(?=\p{L})/gu;
const partOfWord = /[\p{L}\p{N}/.@_-]/u;

const isInTag = (html: string, at: number): boolean =>
  html.lastIndexOf('<', at) > html.lastIndexOf('>', at);

const held = (html: string): string =>
  html.replace(hyphened, (found, at: number) =>
    (found !== '-' && partOfWord.test(html.charAt(at - 1))) || isInTag(html, at)
      ? found
      : found + JOINED,
  );

/**
 * A page or a mail in which « e-mail » and « dites-le-nous » stay on one line: « e- » at the end of one stops whoever reads.
 * Done as it leaves the house, in both languages; what is stored, exported and searched stays as it was
 * written.
 */
export function holdMarkup(html: string): string {
  let [done, from] = ['', 0];
  for (const { 0: whole, index } of html.matchAll(passedOver)) {
    done += held(html.slice(from, index)) + whole;
    from = index + whole.length;
  }
  return done + held(html.slice(from));
}

/**
 * A page whose titles, set large, never end a line inside a word: « start-/ups ». Done as the site is
 * built; running text may break there.
 */
export const holdTitles = (html: string): string =>
  html.replace(titles, (title) =>
    title.replace(hyphenInWord, (_, at: number) => (isInTag(title, at) ? '' : JOINED)),
  );
