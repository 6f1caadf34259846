import type { Language } from './language.ts';
import { typesetAll } from './typeset-all.ts';

/**
 * The words of one screen in both languages, typeset when a language is first asked for. They stand in
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
export function bilingual<W>(words: {
  readonly fr: W;
  readonly en: NoInfer<W>;
}): (language: Language) => W {
  const typeset = new Map<Language, W>();
  return (language) => {
    const known = typeset.get(language);
    if (known !== undefined) return known;
    const made = typesetAll<W>(words[language], language);
    typeset.set(language, made);
    return made;
  };
}
