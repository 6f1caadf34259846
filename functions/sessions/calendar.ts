import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addresses } from '../../domain/addresses.ts';
import type { Letters } from '../../domain/messages/template.ts';
import type { CalendarEntry } from '../../domain/sessions/entry.ts';
import type { Language } from '../../domain/words/language.ts';
import { calendarWords } from './calendar-words.ts';

/** The name under which a calendar file is kept. */
export const calendarFile = 'session.ics';

/** How a calendar file says what it is. */
export const calendarType = ({ holds }: Pick<CalendarEntry, 'holds'>): string =>
  `text/calendar; charset=utf-8; method=${holds ? 'PUBLISH' : 'CANCEL'}`;

/** Whether a place is an address to be opened. */
const isAddress = (place: string): boolean => /^https?:\/\/\S+$/.test(place);

/**
 * A session as a file for calendars: in UTC, so that no time zone is misread; always under the same UID,
 * with a sequence that grows; cancelled where it holds no more.
 */
export function calendarOf(
  entry: CalendarEntry,
  { sender, language }: { readonly language: Language } & Pick<Letters, 'sender'>,
): string {
  const words = calendarWords(language);
  const calendar = ical({
    prodId: { company: 'Binome', product: 'Sessions', language: language.toUpperCase() },
    method: entry.holds ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.CANCEL,
  });
  const page = `${sender.address}${addresses.space[language]}${entry.below}`;
  const { place, objective } = entry;
  calendar.createEvent({
    id: `session-${entry.session}@binome`,
    sequence: entry.sequence,
    status: entry.holds ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    start: new Date(entry.startsAt),
    end: new Date(entry.startsAt + entry.minutes * 60_000),
    stamp: new Date(entry.changedAt),
    summary: words.summary(entry.other),
    description: [objective, isAddress(place) ? place : '', words.page(page)]
      .filter((line) => line !== '')
      .join('\n\n'),
    organizer: { name: sender.site, email: sender.contact },
    ...(place === '' ? {} : { location: place }),
    url: page,
  });
  return calendar.toString();
}
