import type { Language } from '../../../domain/language.ts';
import { typeset } from '../../../domain/typography.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every word of the console. French defines them; one missing in English is a type error. */
export type ConsoleWords = typeof fr;

/** Typesets every text of a set of words, also those that a function makes. */
function typesetAll<W>(words: W, language: Language): W {
  if (typeof words === 'string') return typeset(words, language) as W;
  if (typeof words === 'function')
    return ((...given: unknown[]) => typeset(words(...given), language)) as W;
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([key, value]) => [key, typesetAll(value, language)]);
  return Object.fromEntries(entries);
}

const sets: Record<Language, ConsoleWords> = { fr: typesetAll(fr, 'fr'), en: typesetAll(en, 'en') };

/** The words of the console in a language, typeset. */
export const wordsOf = (language: Language): ConsoleWords => sets[language];
