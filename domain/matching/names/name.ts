import { wordsIn } from '../../words/fold.ts';

/** What is written before a name and is no part of it. */
const titles = new Set(
  'm mm mr mrs ms miss mx mme mmes mlle mlles monsieur madame mademoiselle dr pr prof docteur professeur me maitre sir'.split(
    ' ',
  ),
);

/** What joins the parts of a name, and is written, left out or run together. */
const particles = new Set(
  'de du des d la le les l van von der den dem ten ter zu zum di da dos das del della al el bin ben ibn o mac mc st saint sainte y e'.split(
    ' ',
  ),
);

/** One part of a name: as it is written with the particles before it, and every other way. */
export interface Part {
  /** With all its particles, run together. */
  readonly whole: string;
  /** The other ways: with some of them or none. */
  readonly others: readonly string[];
}

/** A name as names are compared. */
export interface Name {
  readonly parts: readonly Part[];
  /** Its words, titles left out, in an order that is the same whoever writes them. */
  readonly sorted: string;
  /** How many words that are. */
  readonly words: number;
}

/** Reads a name: without titles, particles standing with what follows them. */
export function readName(name: string): Name {
  const written = wordsIn(name);
  const isTitled = written.length > 1 && titles.has(written[0] ?? '');
  const words = isTitled ? written.slice(1) : written;
  return { parts: partsOf(words), sorted: words.toSorted().join(' '), words: words.length };
}

function partsOf(words: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let before: string[] = [];
  for (const [rank, word] of words.entries()) {
    // A particle that ends a name is a name: « Sophie Le ».
    if (particles.has(word) && rank < words.length - 1) before.push(word);
    else {
      const ways = before.map((_, from) => [...before.slice(from), word].join(''));
      const [whole = word, ...others] = [...ways, word];
      parts.push({ whole, others });
      before = [];
    }
  }
  return parts;
}

/** Every way in which a part may be written. */
export const waysOf = ({ whole, others }: Part): readonly string[] => [whole, ...others];
