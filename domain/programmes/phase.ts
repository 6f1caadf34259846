import { daysAfter } from '../words/day.ts';
import { isWithin, type Window, windowBetween } from '../words/window.ts';
import type { Programme } from './programme.ts';

/** Where a programme stands on a day: before its applications, open to them, closed, under way, over. */
export const phases = ['upcoming', 'open', 'closed', 'running', 'ended'] as const;
/** One of the phases. */
export type Phase = (typeof phases)[number];

/** The days of a programme. */
export type ProgrammeDates = Programme['dates'];

/**
 * The days of each phase. Applications are open to the end of their last day, the programme runs to
 * the end of its own.
 */
export function windowsOf(dates: ProgrammeDates): Readonly<Record<Phase, Window>> {
  const closed = daysAfter(dates.applications_close, 1);
  const over = daysAfter(dates.end, 1);
  return {
    upcoming: { until: dates.applications_open },
    open: windowBetween(dates.applications_open, dates.applications_close),
    closed: { from: closed, until: dates.launch },
    running: { from: dates.launch, until: over },
    ended: { from: over },
  };
}

/** How the door of a programme stands: not yet open to applications, open, no longer. */
export type DoorStands = Extract<Phase, 'upcoming' | 'open' | 'closed'>;

/** The days on which its door stands so. */
export function doorWindowsOf(dates: ProgrammeDates): Readonly<Record<DoorStands, Window>> {
  const { upcoming, open, closed } = windowsOf(dates);
  return { upcoming, open, closed: { from: closed.from } };
}

/** Where a programme stands on a day. */
export const phaseOf = (dates: ProgrammeDates, today: string): Phase => {
  const windows = windowsOf(dates);
  return phases.find((phase) => isWithin(windows[phase], today)) ?? 'ended';
};
