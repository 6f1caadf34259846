import type { Language } from './language.ts';
import { typeset } from './typography.ts';

const inversion = /(?<=\p{L}-)(?=(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)(?!\p{L}))/giu;
const insideT = /(?<=-t-)(?=(?:ils?|elles?|on)(?!\p{L}))/giu;

/** No line breaks here; it has no width, and who looks for the words still finds them. */
const JOINED = '\u2060';

/**
 * A title, set: in French a verb and the pronoun after its hyphen stay on one line, for « prend-/il ? »
 * in large letters stops every reader.
 */
export const headline = (text: string, language: Language): string => {
  const set = typeset(text, language);
  return language === 'fr' ? set.replace(inversion, JOINED).replace(insideT, JOINED) : set;
};
