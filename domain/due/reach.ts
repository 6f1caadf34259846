import type { Role, Standing } from '../people/participation.ts';
import { dayOf, daysAfter, startOf, workingDaysAfter, workingDaysBefore } from '../words/day.ts';
import type { Rules } from './facts.ts';
import { stale, type WordRule } from './word.ts';

/** One side of a programme, what holds there, and in how many working days its form promises an answer. */
export interface Side {
  readonly programme: string;
  readonly role: Role;
  readonly own: NonNullable<ReturnType<Rules['get']>>;
  readonly withinDays: number;
}

/** People among whom some may be told something by a day: nobody else need be looked at. */
export interface Stretch extends Pick<Side, 'programme' | 'role'> {
  readonly standing: Extract<Standing, 'applied' | 'waiting'>;
  /** They applied at this moment or later, and before that one, milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** What they may be told. */
  readonly rule: WordRule;
  /** Which time of several, if there are. */
  readonly occurrence?: string;
}

/** From when one looks, and how far, milliseconds since 1970. */
export interface Reach {
  readonly asOf: number;
  readonly until: number;
  /** So many days back: what was due before them was told, or is not any more. */
  readonly back: number;
}

/**
 * The moment before which whoever was promised an answer by a day has applied; nothing where nobody was.
 * It is promised so many working days after the application, or after the last day of all of them.
 */
function promisedBy(day: string, { withinDays, own }: Side): number | undefined {
  const last = workingDaysBefore(day, withinDays);
  return own.dates.applications_close > last ? undefined : startOf(daysAfter(last, 1));
}

/** Who may be told that it takes longer. */
export function unansweredIn(side: Side, { asOf, until, back }: Reach): readonly Stretch[] {
  const { programme, role, own } = side;
  const toldBy = (day: string) =>
    promisedBy(workingDaysBefore(day, own.reminders.answer_days_after), side);
  const end = toldBy(dayOf(until));
  if (end === undefined) return [];
  const from = toldBy(daysAfter(dayOf(asOf), -back - 1)) ?? 0;
  return [{ programme, role, standing: 'applied', from, until: end, rule: 'takes-longer' }];
}

/** Who may be told that no place became free: whoever applied before the launch, if that lies not too long ago. */
export function waitingIn(side: Side, { asOf, until, back }: Reach): readonly Stretch[] {
  const { programme, role, own } = side;
  const { launch } = own.dates;
  const isOver = launch > dayOf(until) || launch < daysAfter(dayOf(asOf), -back - stale);
  if (isOver) return [];
  const end = startOf(daysAfter(launch, 1));
  const said = { rule: 'not-taken', occurrence: launch } as const;
  return [{ programme, role, standing: 'waiting', from: 0, until: end, ...said }];
}

/**
 * Of whom the coordinators hear, by the moments before which they applied: who had no answer by the day
 * that was promised and was told so, who had none and was not told yet, and to whom one is promised for
 * one of the next days.
 */
export function promisedIn(side: Side, today: string) {
  const { answer_days_before: before, answer_days_after: after } = side.own.reminders;
  const by = (day: string) => promisedBy(day, side) ?? 0;
  const late = daysAfter(today, -1);
  let soon = today;
  while (workingDaysBefore(daysAfter(soon, 1), before) <= today) soon = daysAfter(soon, 1);
  return { told: by(workingDaysBefore(late, after)), late: by(late), soon: by(soon) };
}

/** Whether the coordinators hear of whoever is on the waiting list: from the launch until these are told. */
export const hearsOfWaiting = ({ own }: Side, today: string): boolean =>
  today <= workingDaysAfter(own.dates.launch, own.reminders.waiting_list_days_after);
