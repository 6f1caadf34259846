import { type Phase, windowsOf } from '../../domain/programmes/phase.ts';
import type { ProgrammePage } from '../content/programmes.ts';
import { only } from '../read/window.ts';

/** What a programme is listed by in each phase: what one waits for first comes first. */
const sortedBy = {
  open: 'applications_close',
  upcoming: 'applications_open',
  closed: 'launch',
  running: 'end',
  ended: 'end',
} as const satisfies Record<Phase, keyof ProgrammePage['programme']['dates']>;

/** A programme in one of the places that it has in the list; `on` says on which days it is there. */
export interface Listed {
  readonly page: ProgrammePage;
  readonly phase: Phase | 'anyDay';
  readonly on?: ReturnType<typeof only>;
}

const by = (all: readonly ProgrammePage[], day: (typeof sortedBy)[Phase]) =>
  all.toSorted((one, other) => one.programme.dates[day].localeCompare(other.programme.dates[day]));

const listed = (page: ProgrammePage, phase: Phase): Listed => ({
  page,
  phase,
  on: only(windowsOf(page.programme.dates)[phase]),
});

/**
 * Every programme once a phase: those that are open by their closing date, then those to come, then
 * those that are closed. On any day each is there once, in that order.
 */
export const listedByPhase = (all: readonly ProgrammePage[]): readonly Listed[] =>
  (Object.keys(sortedBy) as (keyof typeof sortedBy)[]).flatMap((phase) =>
    by(all, sortedBy[phase])
      .filter(({ next }) => phase !== 'ended' || !next)
      .map((page) => listed(page, phase)),
  );

/** The editions that another one follows, the last one first, each on the days after its end: they are no longer listed then. */
export const pastEditions = (all: readonly ProgrammePage[]): readonly Listed[] =>
  by(all, 'end')
    .filter(({ next }) => next)
    .map((page) => listed(page, 'ended'))
    .reverse();

/** Every programme that no edition follows, by its closing date: the list while nobody knows the day. */
export const listedByDate = (all: readonly ProgrammePage[]): readonly Listed[] =>
  by(
    all.filter(({ next }) => !next),
    'applications_close',
  ).map((page) => ({ page, phase: 'anyDay' }));
