/**
 * Keeps the result of a reading for each argument during one build: a thousand pages ask the same
 * question. While developing nothing is kept, so that an edit shows at once.
 */
export function remember<K, V>(read: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined && !import.meta.env.DEV) return known;
    const value = read(key);
    kept.set(key, value);
    return value;
  };
}
