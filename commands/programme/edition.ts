import { parse } from 'yaml';
import { daysAfter } from '../../domain/words/day.ts';
import { type Splice, spliced, withLineBefore } from './splice.ts';

/** A year that keeps the days of the week: a launch on a Monday stays on one. */
const year = 364;
const days = ['applications_open', 'applications_close', 'launch', 'midway', 'end'] as const;

/** What is read of a programme's file; the content check has found nothing wrong in it. */
interface Written {
  readonly name: string | Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<(typeof days)[number], string>>;
  readonly follows?: string;
}

const read = (text: string): Written => parse(text, { schema: 'core' }) as Written;

/** By how many days an edition is moved: whole years, until its applications open on a day to come; or so that they open on a day. */
export function shiftOf(text: string, today: string, opens: string | undefined): number {
  const from = Date.parse(read(text).dates.applications_open);
  const most = opens ?? today;
  const between = Math.round((Date.parse(most) - from) / 86_400_000);
  return opens === undefined ? year * Math.max(1, Math.floor(between / year) + 1) : between;
}

/** The name of an edition: the year in it is that of the new launch, and stands behind it where there was none. */
const renamed = (name: string, launch: string): string => {
  const [now] = launch.split('-');
  return /\b20\d\d\b/.test(name) ? name.replace(/\b20\d\d\b/, `${now}`) : `${name} ${now}`;
};

/** How a programme's file becomes that of its next edition. */
export interface NextEdition {
  /** The id of the one before. */
  readonly follows: string;
  /** Its place in the list. */
  readonly order: number;
  /** By how many days all of its days are moved. */
  readonly shift: number;
}

/** The file of the next edition: its days moved, its name and place its own, all else as it was written. */
export function nextEdition(text: string, { follows, order, shift }: NextEdition): string {
  const { name, dates, follows: before } = read(text);
  const moved = (key: (typeof days)[number]) => daysAfter(dates[key], shift);
  const names: readonly Splice[] =
    typeof name === 'string'
      ? [{ path: ['name'], to: renamed(name, moved('launch')) }]
      : Object.entries(name).map(([language, said]) => ({
          path: ['name', language],
          to: renamed(said, moved('launch')),
        }));
  const edited = spliced(text, [
    ...names,
    { path: ['order'], to: order },
    ...days.map((key) => ({ path: ['dates', key], to: moved(key) })),
    { path: ['follows'], to: follows },
  ]);
  return before === undefined ? withLineBefore(edited, 'order', `follows: ${follows}`) : edited;
}

/** The text of the page of the next edition: its links open the forms and the page of that one. */
export const nextProse = (text: string, from: string, to: string, today: string): string =>
  text
    .replace(/^(updated:\s*)\S+/m, `$1${today}`)
    .replaceAll(new RegExp(`(programme=)${from}(?![\\w-])`, 'g'), `$1${to}`)
    .replaceAll(new RegExp(`(/programmes/)${from}(/)`, 'g'), `$1${to}$2`);

/** Why a programme does not last until a day. */
export type ExtensionFault = 'day' | 'earlier' | 'long';

/** A programme's file with a later end, and the length that follows from it; or why not. */
export function extended(
  text: string,
  end: string,
):
  | { readonly text: string; readonly months: number }
  | { readonly fault: ExtensionFault; readonly end: string } {
  const { dates } = read(text);
  if (Number.isNaN(Date.parse(end)) || daysAfter(end, 0) !== end)
    return { fault: 'day', end: dates.end };
  if (end <= dates.end) return { fault: 'earlier', end: dates.end };
  const lasts = (Date.parse(end) - Date.parse(dates.launch)) / 86_400_000;
  const months = Math.max(1, Math.round(lasts / (365.25 / 12)));
  if (months > 36) return { fault: 'long', end: dates.end };
  const splices = [
    { path: ['dates', 'end'], to: end },
    { path: ['duration_months'], to: months },
  ];
  return { text: spliced(text, splices), months };
}
