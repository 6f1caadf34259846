import type { Language } from './language.ts';
import { typeset } from './typography.ts';

/**
 * Typesets every text of a set of words, however deep, also those that a function makes of what it
 * is given. The set keeps its shape and its type.
 */
export function typesetAll<W>(words: W, language: Language): W {
  if (typeof words === 'string') return typeset(words, language) as W;
  if (typeof words === 'function')
    return ((...given: unknown[]) => typesetAll(words(...given), language)) as W;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((one) => typesetAll(one, language)) as W;
  const entries = Object.entries(words).map(([key, value]) => [key, typesetAll(value, language)]);
  return Object.fromEntries(entries);
}
