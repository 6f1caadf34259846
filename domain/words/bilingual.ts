import type { Language } from './language.ts';
import { typesetAll } from './typeset-all.ts';

/** A set of words in both languages. French sets the shape. */
export interface Bilingual<W> {
  readonly fr: W;
  readonly en: NoInfer<W>;
}

/** Leaves words as they are written: for a terminal, and for signs that are to be typed. */
export const asWritten = <W>(words: W): W => words;

/**
 * The words of one screen in both languages, typeset at once: no request waits for it. They stand in
 * a file `words.ts` beside the screen that says them. French sets the shape: a key that English lacks
 * is a type error.
 *
 * @example
 * export const homeWords = bilingual({
 *   fr: { nothing: 'Rien à lire', fresh: (n: number) => `${n} à lire` },
 *   en: { nothing: 'Nothing to read', fresh: (n) => `${n} to read` },
 * });
 * homeWords('fr').fresh(3);
 */
export function bilingual<W>(
  words: Bilingual<W>,
  set: (words: W, language: Language) => W = typesetAll,
): (language: Language) => W {
  const ready = { fr: set(words.fr, 'fr'), en: set(words.en, 'en') };
  return (language) => ready[language];
}
