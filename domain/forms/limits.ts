import { dayOf } from '../words/day.ts';
import { isWithin, type Window, windowBetween } from '../words/window.ts';
import type { Form } from './definition.ts';
import type { Status } from './status.ts';

/** When a form takes answers, and how many hold a place. */
export type Limits = Pick<Form, 'opens' | 'closes' | 'after_close' | 'places' | 'waiting_list'>;

/** The limits of a form alone. */
export const limitsOf = ({ opens, closes, after_close, places, waiting_list }: Limits): Limits => ({
  ...{ opens, closes, after_close, places, waiting_list },
});

/** The days on which a form takes answers. */
export const windowOf = ({ opens, closes }: Limits): Window => windowBetween(opens, closes);

/** Whether those who find no place left are put on a waiting list. */
export const hasWaitingList = ({ waiting_list }: Limits): boolean => waiting_list !== false;

/** Whether sending a form may put somebody on a waiting list. */
export const hasWaiting = ({ places, after_close }: Limits): boolean =>
  places !== undefined || after_close !== undefined;

/** The statuses that hold a place: whoever waits or was declined holds none, and nobody who was erased. */
export const holdingStatuses = [
  'new',
  'in_hand',
  'answered',
  'accepted',
] as const satisfies readonly Status[];

/** Whether a submission of that status holds a place. */
export const holdsPlace = (status: string): boolean =>
  (holdingStatuses as readonly string[]).includes(status);

/** How many submissions of a form hold a place, and how many wait for one. */
export interface Taken {
  readonly held: number;
  readonly waiting: number;
}

/** Counts places from numbers of submissions by status. */
export function takenIn(counts: readonly Readonly<Record<string, number>>[]): Taken {
  const sum = (status: string) => counts.reduce((n, one) => n + (one[status] ?? 0), 0);
  return {
    held: holdingStatuses.reduce((n, status) => n + sum(status), 0),
    waiting: sum('waiting'),
  };
}

/**
 * Where a form stands: before its days, open, after them; `full` when its places are gone, `waiting`
 * when whoever sends it now is put on the waiting list, `late` when that is because its days are over.
 */
export type Standing = 'upcoming' | 'open' | 'late' | 'closed' | 'full' | 'waiting';

/** Whether a form takes answers that stands so. */
export const takesAnswers = (standing: Standing): boolean =>
  standing === 'open' || standing === 'waiting' || standing === 'late';

/** An answer that was begun before the end of the last day is still taken for so long after it: two hours. */
export const graceMilliseconds = 2 * 3_600_000;

/**
 * Where a form stands at a moment by its days alone.
 *
 * @param grace milliseconds after the last day that still count to it
 */
export function standingByDay(limits: Limits, now: number, grace = 0): Standing {
  const { from, until } = windowOf(limits);
  if (from !== undefined && !isWithin({ from }, dayOf(now))) return 'upcoming';
  if (until === undefined || isWithin({ until }, dayOf(now - grace))) return 'open';
  return limits.after_close === 'waiting_list' ? 'late' : 'closed';
}

/**
 * Where an open form stands by its places. A place that became free belongs to those who wait: as
 * long as anybody does, whoever comes later waits behind them. What is stored is decided by the
 * database, with the same rule (`db/tallies/places.ts`).
 */
export function standingByPlaces(limits: Limits, { held, waiting }: Taken): Standing {
  const { places } = limits;
  if (places === undefined) return 'open';
  if (hasWaitingList(limits)) return held < places && waiting === 0 ? 'open' : 'waiting';
  return held < places ? 'open' : 'full';
}
