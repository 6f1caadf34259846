/** How many rows a database of the free plan reads and writes in a day, that of UTC: what comes after is refused until midnight. */
export const freeDay = { rowsRead: 5_000_000, rowsWritten: 100_000 } as const;

/** The two things that are counted. */
export type Rows = { readonly [Key in keyof typeof freeDay]: number };

/** From this part of a day on coordinators are warned. */
export const warnedAt = 0.8;

const dayLasts = 86_400_000;

/** The day of UTC that a moment belongs to, in days since 1970. */
export const dayOfUse = (now: number): number => Math.floor(now / dayLasts);

/** When the day of a moment ends, and what is spent comes back. */
export const endOfUse = (now: number): number => (dayOfUse(now) + 1) * dayLasts;

/** The larger of the two parts of a free day that are spent. */
export const spentPart = ({ rowsRead, rowsWritten }: Rows): number =>
  Math.max(rowsRead / freeDay.rowsRead, rowsWritten / freeDay.rowsWritten);

/** Rows are noted in steps as large as these, so that noting them writes hardly any. */
export const step: Rows = { rowsRead: 25_000, rowsWritten: 250 };

/**
 * Of so many rows, what is noted: whole steps, and for the rest a step by lot. On average that is what
 * was, although every isolate forgets what it counted when it ends.
 *
 * @param lot a number from 0 to 1
 */
export function noted(rows: Rows, lot: number): Rows {
  const part = (name: keyof Rows) => Math.floor(rows[name] / step[name] + lot) * step[name];
  return { rowsRead: part('rowsRead'), rowsWritten: part('rowsWritten') };
}
