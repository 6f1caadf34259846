import type { Language } from './language.ts';
import { typeset } from './typography.ts';

/**
 * Typesets every text of a set of words, however deep, also those that a function makes of what it
 * is given. The set keeps its shape and its type.
 *
 * @param set how a text is set: `setProse` for what is only read on a page
 */
export function typesetAll<W>(words: W, language: Language, set = typeset): W {
  const each = <V>(value: V): V => typesetAll(value, language, set);
  if (typeof words === 'string') return set(words, language) as W;
  if (typeof words === 'function') return ((...given: unknown[]) => each(words(...given))) as W;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map(each) as W;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, each(value)])) as W;
}
