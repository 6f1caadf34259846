import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { OwnGathering } from '../../db/gatherings/own.ts';
import { addresses } from '../../domain/addresses.ts';
import { endOf, ownGatheringsBelow } from '../../domain/gatherings/gathering.ts';
import type { Letters } from '../../domain/messages/template.ts';
import type { Language } from '../../domain/words/language.ts';
import { gatheringWords } from './words.ts';

/** How often a calendar is asked to look again, in seconds. */
const lookAgain = 6 * 60 * 60;

interface Written {
  readonly sender: Letters['sender'];
  readonly language: Language;
  /** What a programme is called, by its id. */
  readonly say: (programme: string) => string;
}

/**
 * Gatherings as a calendar that is subscribed to: in UTC, each always under its UID, with a sequence that
 * grows. One that was cancelled stays in it as cancelled. Nobody is named but who holds it, and nothing in
 * it says whose calendar it is.
 */
export function calendarOfGatherings(
  gatherings: readonly OwnGathering[],
  { sender, language, say }: Written,
): string {
  const words = gatheringWords(language);
  const page = `${sender.address}${addresses.space[language]}${ownGatheringsBelow}`;
  const calendar = ical({
    prodId: { company: 'Binome', product: 'Gatherings', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: words.calendar(sender.site),
    ttl: lookAgain,
  });
  for (const one of gatherings) {
    const summary = words.called(one.title, say(one.programme));
    calendar.createEvent({
      id: `gathering-${one.id}@binome`,
      sequence: one.version,
      status: one.cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      start: new Date(one.startsAt),
      end: new Date(endOf(one)),
      stamp: new Date(one.changedAt),
      lastModified: new Date(one.changedAt),
      // Many programs show a cancelled entry as any other one.
      summary: one.cancelledAt === null ? summary : words.off(summary),
      description: [
        words.kinds[one.kind],
        one.agenda,
        one.host === '' ? '' : words.host(one.host),
        words.page(page),
      ]
        .filter((line) => line !== '')
        .join('\n\n'),
      organizer: { name: sender.site, email: sender.contact },
      ...(one.place === '' ? {} : { location: one.place }),
      url: page,
    });
  }
  return calendar.toString();
}
