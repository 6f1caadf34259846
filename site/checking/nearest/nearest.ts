import { inEnglish } from './nearest-french.ts';

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s\u00a0_-]+/g, '_');

/** How many letters must be changed, added, removed or swapped to make one word of the other. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] && i > 1 && j > 1)
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}

const bare = (word: string): string => plain(word).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two words differ in case, accents or joints alone, or one is French for the other: then nothing is guessed. */
export const isSame = (written: string, known: string): boolean =>
  bare(written) === bare(known) ||
  inEnglish.get(plain(written))?.toLowerCase() === known.toLowerCase();

/** The known word that was most likely meant: same but for case, accents or hyphens, French for it, or a slip away. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = plain(word);
  if (written === '') return undefined;
  const meant = inEnglish.get(written);
  const exact = known.find((each) => plain(each) === written || each === meant);
  if (exact !== undefined) return exact;
  const [best] = known
    .map((each) => ({ each, far: distance(written, plain(each)) }))
    .filter(
      ({ each, far }) => far <= Math.max(1, Math.floor(Math.max(written.length, each.length) / 3)),
    )
    .filter(({ each, far }) => far < Math.max(written.length, each.length))
    .sort((one, other) => one.far - other.far);
  if (best !== undefined) return best.each;
  return known.find(
    (each) =>
      each.length >= 4 &&
      (written.startsWith(plain(each)) || plain(each).startsWith(written)) &&
      written.length >= 4,
  );
}

/** A text as lower-case letters without accents, digits and a joint: what a slug, an id or a file name may hold. */
export const asName = (text: string, joint: '-' | '_'): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(/^[-_]+|[-_]+$/g, '');
