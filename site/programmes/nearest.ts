import { windowsOf } from '../../domain/programmes/phase.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { isWithin, type Window } from '../../domain/words/window.ts';

/** Some days, and what is nearest on them: the next close of applications, or, where none are open, the next opening. */
export interface Nearest {
  readonly window: Window;
  /** Absent where nothing is open, and nothing will be. */
  readonly closing?: Programme | undefined;
  readonly opening?: Programme | undefined;
}

type Day = 'applications_open' | 'applications_close';

const first = (programmes: readonly Programme[], day: Day): Programme | undefined =>
  programmes.toSorted((one, other) => one.dates[day].localeCompare(other.dates[day]))[0];

const open = ({ dates }: Programme): Window => windowsOf(dates).open;

/** What is nearest on every day, from the first to the last: the days on which it changes cut them into windows. */
export function nearestOf(programmes: readonly Programme[]): readonly Nearest[] {
  const changes = programmes.flatMap((each) => [open(each).from ?? '', open(each).until ?? '']);
  const days = ['', ...new Set(changes.sort())];
  return days.map((from, rank) => {
    const closing = first(
      programmes.filter((each) => isWithin(open(each), from)),
      'applications_close',
    );
    const opening = first(
      programmes.filter(({ dates }) => dates.applications_open > from),
      'applications_open',
    );
    const window = { from: from || undefined, until: days[rank + 1] };
    return closing ? { window, closing } : { window, opening };
  });
}
