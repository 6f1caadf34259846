import type { Language } from '../../domain/words/language.ts';
import { hold } from '../../domain/words/prose.ts';
import { foreignTo, say, type Words } from '../../domain/words/words.ts';

/** Words of the content as a page shows them: what a hyphen joins stays on one line, which nothing else that reads them needs. */
export const held = (words: Words, language: Language): string =>
  hold(say(words, language), foreignTo(words, language) ?? language);
