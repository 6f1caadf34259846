import type { ProgrammeEntry } from '../programmes/entry.ts';
import { daysAfter, sayWeekday } from '../words/day.ts';
import type { Language } from '../words/language.ts';
import { say } from '../words/words.ts';
import type { Readers } from './audience.ts';

/** What may stand in braces in a ready announcement; `{name}` is filled for each reader, the others as it is prepared. */
export const readyPlaces = ['name', 'programme', 'applications_close', 'launch'] as const;

/** What an announcement says before anybody has changed it. */
export interface ReadyText {
  readonly subject: string;
  /** Markdown. */
  readonly typed: string;
}

/** An announcement that is ready to be sent, as the build leaves it for the Worker. */
export interface ReadyAnnouncement {
  /** The name of its files. */
  readonly name: string;
  readonly weeks: number;
  readonly to: Readers;
  readonly texts: Readonly<Partial<Record<Language, ReadyText>>>;
}

/** A ready announcement on the calendar of a programme. */
export interface Planned {
  readonly ready: ReadyAnnouncement;
  readonly programme: ProgrammeEntry;
  /** The ISO day on which it is to be sent. */
  readonly day: string;
}

/** So many days after its day a ready announcement that was not sent is still shown. */
const shownLate = 21;

/**
 * The calendar of the programmes that have not begun for long: each ready announcement counted back from
 * the launch, in the order of their days.
 */
export const calendarOf = (
  ready: readonly ReadyAnnouncement[],
  programmes: readonly ProgrammeEntry[],
  today: string,
): readonly Planned[] =>
  programmes
    .flatMap((programme) =>
      ready.map((one) => ({
        ready: one,
        programme,
        day: daysAfter(programme.dates.launch, -7 * one.weeks),
      })),
    )
    .filter(({ day }) => day >= daysAfter(today, -shownLate))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));

/** A ready text for a programme, with its days; the reader's name stays to be filled. */
export function prepared(
  { subject, typed }: ReadyText,
  { name, dates }: ProgrammeEntry,
  language: Language,
): ReadyText {
  const values: Readonly<Record<string, string>> = {
    programme: say(name, language),
    applications_close: sayWeekday(dates.applications_close, language),
    launch: sayWeekday(dates.launch, language),
  };
  const fill = (text: string) =>
    text.replace(/\{([a-z_]+)\}/g, (found, place: string) => values[place] ?? found);
  return { subject: fill(subject), typed: fill(typed) };
}
