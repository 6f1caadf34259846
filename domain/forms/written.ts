/** Signs that no reader sees: controls, halves of a letter, formatting, fillers that look blank. */
const unseen = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800`;
const visible = new RegExp(`[^\\s\\p{M}${unseen}]`, 'u');
const unseenSigns = new RegExp(`(?![\\t\\n])[${unseen}]`, 'gu');
const untyped = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Every way to end a line: of keyboards, of other systems, and what word processors leave in a copied text. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const blank = /[\s\u00ad\u200b\u2060\u2800\u3164]/;
/** No number, day or address is longer, whatever was pasted with it. */
const longestLine = 1000;

/** What most answers are made of: signs of a plain keyboard, in which nothing is hidden and nothing to compose. */
const plain = /^[\x20-\x7e]*$/;
const plainlyVisible = /[!-~]/;

/** Whether there is something to see in a text. What is blank is known here alone. */
export const isVisible = (text: string): boolean => plainlyVisible.test(text) || visible.test(text);

/** Without the blanks around it. A pattern that looks for the end would be slow on long texts. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && blank.test(text.charAt(from))) from += 1;
  while (from < to && blank.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** How many characters a text has for the person who wrote it: an emoji is one, and so is a line end. */
export const lengthOf = (text: string): number => [...text.replaceAll('\r\n', '\n')].length;

/**
 * The `maxlength` for so many characters. Browsers count halves: an emoji is two, a letter with its
 * accents taken apart, as files from a Mac have it, up to four. What they cut off without a word must
 * be too long for the check as well.
 */
export const browserLimit = (characters: number): number => characters * 4;

/**
 * A text as it is checked and kept: letters composed, line ends as `\n`, without what nobody typed
 * (control signs other than tab and line end, halves of letters) and without blanks around it.
 */
export const asTyped = (text: string): string =>
  plain.test(text)
    ? text.trim()
    : trimmed(text.replace(lineEnd, '\n').replace(untyped, '').normalize('NFC'));

/** A text as it is kept where it need not be there: nothing, where nobody would see anything. */
export function asText(text: string): string {
  const typed = asTyped(text);
  return isVisible(typed) ? typed : '';
}

/** The same as one line. */
export const asLine = (text: string): string => asText(text).replace(/\s*\n\s*/g, ' ');

/** One line as it reads: invisible signs dropped, every space an ordinary one; nothing of what is far too long. */
export const asRead = (text: string): string =>
  text.length > longestLine
    ? ''
    : trimmed(
        asTyped(text)
          .replace(unseenSigns, '')
          .replace(/(?!\n)\s/g, ' '),
      );

const fullWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
const digit = (sign: string): string => String(sign.charCodeAt(0) & 15);

/** The same on a plain keyboard: every dash a hyphen, every slash a slash, digits and signs of full width narrow. */
export const asKeyed = (text: string): string =>
  asRead(text)
    .replace(/[\uff01-\uff5e]/g, fullWidth)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit)
    .replace(/[\p{Pd}\u2212\u2043\u02d7]/gu, '-')
    .replace(/[\u2044\u2215]/g, '/');

/** A whole number of a few digits as it was typed; `NaN` where it is none. */
export const readCount = (typed: string): number => {
  const keyed = asKeyed(typed);
  return /^\d{1,4}$/.test(keyed) ? Number(keyed) : Number.NaN;
};
