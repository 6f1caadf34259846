import type { Language } from '../../domain/language.ts';
import { typeset } from '../../domain/typography.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the site's own furniture. French defines them; a key missing in English is a type error. */
export type UiWords = typeof fr;

/** Typesets every text of a set of words, also those that a function makes. */
export function typesetAll<W>(words: W, language: Language): W {
  if (typeof words === 'string') return typeset(words, language) as W;
  if (typeof words === 'function')
    return ((...given: unknown[]) => typeset(words(...given), language)) as W;
  if (Array.isArray(words)) return words.map((one) => typesetAll(one, language)) as W;
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([key, value]) => [key, typesetAll(value, language)]);
  return Object.fromEntries(entries);
}

const sets: Record<Language, UiWords> = { fr: typesetAll(fr, 'fr'), en: typesetAll(en, 'en') };

/** The words of the site in a language, typeset. */
export const ui = (language: Language): UiWords => sets[language];
