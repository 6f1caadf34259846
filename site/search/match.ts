import { wordsIn } from '../../domain/words/fold.ts';

/** What the forms of a word share: all but its ending, longer the longer the word. */
const beginning = (word: string): string =>
  word.slice(
    0,
    word.length - (word.length > 8 ? 3 : word.length > 6 ? 2 : word.length > 4 ? 1 : 0),
  );

/** The words of a query that say something: `se`, `d` and `de` do not beside others. */
const telling = (query: string): readonly string[] => {
  const words = wordsIn(query);
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words;
};

/** Whether a text has every word of a query, in some form, and near one another. */
export function holds(text: string, query: string): boolean {
  const words = wordsIn(text);
  const starts = telling(query).map(beginning);
  const span = starts.length < 2 ? 1 : 4 + 4 * starts.length;
  return words.some((word, at) => {
    if (!starts.some((start) => word.startsWith(start))) return false;
    const near = words.slice(at, at + span);
    return starts.every((start) => near.some((each) => each.startsWith(start)));
  });
}

/** Other words for a word, or for words that go together, by those words. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** A query, and the same with other words for some of its own. */
export function readings(query: string, synonyms: Synonyms): readonly string[] {
  const words = telling(query);
  const others = Object.entries(synonyms).flatMap(([word, same]) => {
    const all = wordsIn(word).map((key) =>
      words.findIndex((each) => each.startsWith(beginning(key))),
    );
    const [first = -1] = all;
    if (first < 0 || all.includes(-1)) return [];
    return same.map((other) =>
      words.flatMap((each, at) => (at === first ? other : all.includes(at) ? [] : each)).join(' '),
    );
  });
  return [query, ...others];
}

/** A query in every spelling that pages may have: the index tells œ from oe, and knows straight apostrophes only. */
export function spellings(query: string): readonly string[] {
  const plain = query.normalize('NFC').replace(/[\u2018\u2019\u02bc]/g, "'");
  const parted = plain.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae');
  const joined = plain.replace(/oe/gi, 'œ').replace(/ae/gi, 'æ');
  return [...new Set([plain, parted, joined])];
}

/** Fills the places of a sentence, each once; what is filled in is never read as a place or a pattern. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
