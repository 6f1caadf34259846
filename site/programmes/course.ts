import type { Programme } from '../../domain/programmes/programme.ts';
import { shareOf, type Window } from '../../domain/words/window.ts';

/** A programme from its first application to its end, as a row of arches: 1,000 wide, its ground at 100. */
export interface Course {
  readonly days: Window;
  /** One arch for the applications, and one on either side of the midway review. */
  readonly arches: string;
  /** Where the launch and the midway review stand, in hundredths of the width. */
  readonly launch: number;
  readonly midway: number;
}

/** Draws a programme's course. */
export function courseOf(dates: Programme['dates']): Course {
  const days = { from: dates.applications_open, until: dates.end };
  const at = (day: string) => Math.round(shareOf(days, day) * 10);
  const [close, launch, midway] = [dates.applications_close, dates.launch, dates.midway].map(
    at,
  ) as [number, number, number];
  const arch = (from: number, to: number, height: number) =>
    `M${from} 100A${(to - from) / 2} ${height} 0 0 1 ${to} 100z`;
  return {
    days,
    arches: arch(0, close, 45) + arch(launch, midway, 90) + arch(midway, 1000, 90),
    launch: launch / 10,
    midway: midway / 10,
  };
}
