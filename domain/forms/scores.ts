/** Points by dimension. */
export type Scores = Readonly<Record<string, number>>;

/** Adds two scores, dimension by dimension. */
export const add = (one: Scores, other: Scores): Scores => {
  const sum: Record<string, number> = { ...one };
  for (const [dimension, points] of Object.entries(other))
    sum[dimension] = (sum[dimension] ?? 0) + points;
  return sum;
};
