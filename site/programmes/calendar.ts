import type { Programme } from '../../domain/programmes/programme.ts';
import { shareOf, type Window } from '../../domain/words/window.ts';

type Dates = Programme['dates'];

/** A stretch of time on the line: where it begins and how long it is, in hundredths of the whole. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Every programme on one line of time: its applications, its run, and the half-years for the eye. */
export interface Calendar {
  /** From the first of their days to the last. */
  readonly days: Window;
  readonly rows: readonly { readonly open: Stretch; readonly run: Stretch }[];
  readonly halves: readonly { readonly day: string; readonly x: number }[];
}

/** The first days of the half-years that lie within two days. */
function halfYears(from: string, to: string): readonly string[] {
  const years = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    years.push(`${year}-01-01`, `${year}-07-01`);
  return years.filter((day) => day >= from && day < to);
}

/** Lays the programmes out from the first of their days to the last. */
export function calendarOf(all: readonly Dates[]): Calendar {
  const days = all.flatMap((dates) => Object.values(dates)).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const whole = { from, until: to };
  const at = (day: string) => shareOf(whole, day);
  const stretch = (first: string, last: string): Stretch => ({
    x: at(first),
    width: Math.round((at(last) - at(first)) * 100) / 100,
  });
  return {
    days: whole,
    rows: all.map((dates) => ({
      open: stretch(dates.applications_open, dates.applications_close),
      run: stretch(dates.launch, dates.end),
    })),
    halves: halfYears(from, to).map((day) => ({ day, x: at(day) })),
  };
}
