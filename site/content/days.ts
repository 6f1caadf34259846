const WEEK = 7 * 86_400_000;

/** The day that lies so many weeks before another. */
export const weeksBefore = (day: string, weeks: number): string =>
  new Date(Date.parse(day) - weeks * WEEK).toISOString().slice(0, 10);

/** How many whole weeks lie between two days. */
export const weeksBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / WEEK);
