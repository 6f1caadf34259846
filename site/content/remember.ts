/** Asked of the environment: for `import.meta.env` Astro would start esbuild, which nothing else of a build needs. */
const develops = process.env.NODE_ENV === 'development';

/**
 * Keeps the result of a reading for each argument during one build: a thousand pages ask the same
 * question. While developing nothing is kept, so that an edit shows at once.
 */
export function remember<K, V>(read: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined && !develops) return known;
    const value = read(key);
    kept.set(key, value);
    return value;
  };
}
