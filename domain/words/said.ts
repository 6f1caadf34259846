import type { Language } from './language.ts';
import { foreignTo, say, type Words } from './words.ts';

/** Words of another language than the page that they stand on. */
export interface Foreign {
  readonly text: string;
  readonly lang: Language;
}

/**
 * A text of a page, of which it is known which words are of another language: a page marks them with
 * it, so that they are read out as what they are. Where nothing can be marked, `plain` makes a text of
 * it.
 */
export type Said = string | Foreign | readonly (string | Foreign)[];

/** Words in a language, or in French, known as such, where that language is missing. */
export function sayMarked(words: Words, language: Language): string | Foreign {
  const lang = foreignTo(words, language);
  return lang === undefined ? say(words, language) : { text: say(words, language), lang };
}

/** The parts of a text, in their order. */
export const partsOf = (said: Said): readonly (string | Foreign)[] =>
  typeof said === 'string' || 'text' in said ? [said] : said;

/** A text without its marks. */
export const plain = (said: Said): string =>
  typeof said === 'string'
    ? said
    : partsOf(said)
        .map((part) => (typeof part === 'string' ? part : part.text))
        .join('');

/** Stands for a text while a sentence is made around it: signs that no text has. */
const placeOf = (at: number): string => String.fromCharCode(0xf700 + at);
const places = /[\uf700-\uf7ff]/;

/**
 * A sentence with other texts in it, whose words of another language stay known.
 *
 * @example
 * sayAround((name) => `Read "${name}"`, sayMarked(title, 'en'));
 */
export function sayAround(sentence: (...texts: string[]) => string, ...texts: Said[]): Said {
  if (texts.every((text) => typeof text === 'string')) return sentence(...texts);
  const made = sentence(...texts.map((_, at) => placeOf(at)));
  return made.split(new RegExp(`(${places.source})`)).flatMap((part) => {
    const text = places.test(part) ? texts[part.charCodeAt(0) - 0xf700] : part;
    return text === undefined || text === '' ? [] : partsOf(text);
  });
}
