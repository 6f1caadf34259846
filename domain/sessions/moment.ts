import { readDay } from '../forms/read-day.ts';
import { asKeyed } from '../forms/written.ts';
import { byClock } from '../words/clock.ts';

/** Why what was typed is no moment at which two can meet. */
export type MomentFault =
  /** Day or time is missing, or is none. */
  | 'day'
  | 'time'
  /** In the night in which clocks go forward: that time is skipped. */
  | 'skipped'
  /** In the night in which they go back: that time comes twice. */
  | 'twice'
  | 'past'
  /** More than a year ahead. */
  | 'far';

const dayLasts = 86_400_000;
/** Nobody agrees to a day that lies further ahead. */
const furthest = 366 * dayLasts;

const wall = byClock(
  (timeZone) =>
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }),
);

/** What the clock says at a moment where the house stands: `2027-03-28 14:30`. */
export const clockAt = (at: number): string => wall().format(at);

/** How far that clock is ahead of UTC at a moment, in milliseconds. */
const aheadAt = (at: number): number => Date.parse(`${clockAt(at).replace(' ', 'T')}:00Z`) - at;

/**
 * The moments at which the clock says a day and a time, milliseconds since 1970: one, none in the hour
 * that is skipped in spring, two in the one that comes twice in autumn. What was ahead a day before, or is
 * a day later, is tried.
 *
 * @param day an ISO day that there is
 * @param time `14:30`
 */
export function momentsAt(day: string, time: string): readonly number[] {
  const told = Date.parse(`${day}T${time}:00Z`);
  const ahead = new Set([aheadAt(told - dayLasts), aheadAt(told + dayLasts)]);
  return [...ahead]
    .map((one) => told - one)
    .filter((at) => clockAt(at) === `${day} ${time}`)
    .sort((one, other) => one - other);
}

/** A time as a browser sends it, or as people write it (`14 h 30`, `9h`), as `14:30`. */
export function readTime(typed: string): string | undefined {
  const [, hour = '', minute = ''] =
    /^(\d{1,2})\s*(?:[:.hH]\s*(\d{2})?)?\s*(?::\d{2})?$/.exec(asKeyed(typed)) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute || 0) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute || '00'}`;
}

/** The moment that a day and a time mean where the house stands, or why they mean none. */
export function momentOf(
  typed: { readonly day: string; readonly time: string },
  now: number,
): { readonly at: number } | { readonly fault: MomentFault } {
  const day = readDay(typed.day);
  if (!day) return { fault: 'day' };
  const time = readTime(typed.time);
  if (!time) return { fault: 'time' };
  const [at, second] = momentsAt(day, time);
  if (at === undefined) return { fault: 'skipped' };
  if (second !== undefined) return { fault: 'twice' };
  if (at <= now) return { fault: 'past' };
  return at > now + furthest ? { fault: 'far' } : { at };
}

/**
 * When the next session would be, so many weeks after one, at the same time by the clock; nothing where
 * that lies behind, or there is no such time on that day.
 */
export function weeksAfter(at: number, weeks: number, now: number): number | undefined {
  const [day = '', time = ''] = clockAt(at).split(' ');
  const later = new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * dayLasts);
  const [next] = momentsAt(later.toISOString().slice(0, 10), time);
  return next !== undefined && next > now ? next : undefined;
}
