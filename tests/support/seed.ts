/** The seed of every property test; `SEED=7 vitest` tries another. Titles print it. */
export const seed = Number(process.env['SEED'] ?? 2027);
