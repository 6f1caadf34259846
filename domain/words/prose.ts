import type { Language } from './language.ts';
import { typeset } from './typography.ts';

const pronoun = 'je|tu|ils?|elles?|on|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en';
const afterHyphen = new RegExp(
  String.raw`(?<=\p{L}-)(?=(?:(?:t-)?(?:${pronoun})|mêmes?|là|ci)(?!\p{L}))`,
  'giu',
);
const insideT = /(?<=-t-)(?=(?:ils?|elles?|on)(?!\p{L}))/giu;

/** No line breaks here; it has no width, and who looks for the words still finds them. */
export const JOINED = '\u2060';

/**
 * A set text as it is read on a page: in French a verb and the pronoun after its hyphen stay on one
 * line, for « prend-/il ? » and « dites-/le-/nous » stop every reader; so do « vous-même » and « celui-là ».
 */
export const hold = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(afterHyphen, JOINED).replace(insideT, JOINED) : text;

/**
 * A text that is read on a page, titles and running prose, set and held. What is also read elsewhere, in
 * a file or by a program, goes through `typeset` alone.
 *
 * @param before the character just before the text, when it follows other inline content
 */
export const setProse = (text: string, language: Language, before = ''): string =>
  hold(typeset(text, language, before), language);
