import type { Language } from '../../../domain/words/language.ts';

const LONGEST = 60;
const MOST = 16;

/** A text as it was written, cut when long, between the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
  return language === 'fr' ? `«\u00a0${short}\u00a0»` : `“${short}”`;
}

/** Known words in a row, cut when there are too many to read. */
export const listed = (words: readonly string[]): string =>
  words.length > MOST ? `${words.slice(0, MOST).join(', ')}…` : words.join(', ');
