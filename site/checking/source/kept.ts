/** So many texts are kept, those that were read last: a whole content is some hundred. */
const most = 1000;

/**
 * A way of reading texts that reads each only once: while somebody edits, one file of a hundred changes.
 *
 * @param read depends on its words alone, and nobody changes what it gives
 */
export function kept<Words extends readonly (string | number)[], Result>(
  read: (...words: Words) => Result,
): (...words: Words) => Result {
  const known = new Map<string, Result>();
  return (...words) => {
    const key = JSON.stringify(words);
    const result = known.get(key) ?? read(...words);
    // Put at the end again: the first is the one that was not asked for longest.
    known.delete(key);
    known.set(key, result);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return result;
  };
}
