import { daysAfter } from '../words/day.ts';
import type { Programme } from './programme.ts';

/** Where a programme stands on a day: before its applications, open to them, closed, under way, over. */
export const phases = ['upcoming', 'open', 'closed', 'running', 'ended'] as const;
/** One of the phases. */
export type Phase = (typeof phases)[number];

type Dates = Programme['dates'];

/** The first day of a phase, and the first day after it; absent where it has no such end. */
export interface Window {
  readonly from?: string;
  readonly until?: string;
}

/**
 * The days of each phase. Applications are open to the end of their last day, the programme runs to
 * the end of its own.
 */
export function windowsOf(dates: Dates): Readonly<Record<Phase, Window>> {
  const closed = daysAfter(dates.applications_close, 1);
  const over = daysAfter(dates.end, 1);
  return {
    upcoming: { until: dates.applications_open },
    open: { from: dates.applications_open, until: closed },
    closed: { from: closed, until: dates.launch },
    running: { from: dates.launch, until: over },
    ended: { from: over },
  };
}

/** Whether a day lies in a window. Days are ISO days where the organisation is. */
export const isWithin = ({ from, until }: Window, today: string): boolean =>
  (from === undefined || today >= from) && (until === undefined || today < until);

/** Where a programme stands on a day. */
export const phaseOf = (dates: Dates, today: string): Phase => {
  const windows = windowsOf(dates);
  return phases.find((phase) => isWithin(windows[phase], today)) ?? 'ended';
};
