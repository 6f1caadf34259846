import { dayOf } from './day.ts';

const dayLasts = 86_400_000;

/** How many midnights lie between two moments, where the house stands. */
export const daysBetween = (earlier: number, later: number): number =>
  Math.round((Date.parse(dayOf(later)) - Date.parse(dayOf(earlier))) / dayLasts);
