import { JOINED } from './prose.ts';

/**
 * What is passed over whole, as it is not read or sent back as it was typed; and words that are one,
 * though a hyphen stands in them. Not in an address: there every sign counts.
 */
const found =
  /<(textarea|script|style)\b.*?<\/\1>|<[^>]*>|[Ee]-(?<![\p{L}\p{N}/.@_-]..)(?=mails?(?![\w@/.-]*[@/]))/gsu;

/**
 * A page or a mail in which « e-mail » stays on one line: « e- » at the end of one stops whoever reads.
 * Done as it leaves the house, in both languages; what is stored, exported and searched stays as it was
 * written.
 */
export const holdMarkup = (html: string): string =>
  /e-mail/i.test(html)
    ? html.replace(found, (part) => (part.startsWith('<') ? part : part + JOINED))
    : html;
