import { daysAfter } from './day.ts';

/** A stretch of days: its first one, and the first one after it; absent where it has no such end. */
export interface Window {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The window from a first ISO day to the end of a last one; without one of them it is open there. */
export const windowBetween = (first: string | undefined, last: string | undefined): Window => ({
  from: first,
  until: last === undefined ? undefined : daysAfter(last, 1),
});

/** Whether a day lies in a window. Days are ISO days where the organisation is. */
export const isWithin = ({ from, until }: Window, today: string): boolean =>
  (from === undefined || today >= from) && (until === undefined || today < until);

/** How far a day lies in a window that has both ends, in hundredths: 0 before it, 100 after it. */
export function shareOf({ from = '', until = '' }: Window, today: string): number {
  const [first, last, at] = [from, until, today].map((day) => Date.parse(day)) as [
    number,
    number,
    number,
  ];
  const share = (at - first) / (last - first);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** A window as a built page carries it: `2026-11-16/2026-12-19`, an end that it does not have left empty. */
export const writeWindow = ({ from = '', until = '' }: Window): string => `${from}/${until}`;

/** A window read from a built page. */
export function readWindow(written: string): Window {
  const [from, until] = written.split('/');
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}
