import { dayOf, daysAfter } from '../../../domain/words/day.ts';
import type { Browser } from './browser.ts';
import { enterConsole } from './browser.ts';
import { isOn } from './clock.ts';

/** Who comes to a date of the club, and how long it is. */
export interface Club {
  readonly minutes: number;
  readonly mentors: number;
  readonly helpers: number;
}

/** A coordinator plans a date of the mentors' club for the next day, and notes the day after who came. */
export async function meetAtTheClub(by: Browser, programme: string, club: Club): Promise<void> {
  const today = dayOf(Date.now());
  const planned = await by.send('/console/new-gathering/', {
    ...{ key: crypto.randomUUID(), programme, kind: 'club', forWhom: 'mentor' },
    ...{ title: 'Club des mentors', day: daysAfter(today, 1), time: '18:30', place: 'Salle 2' },
    ...{ minutes: String(club.minutes), host: 'Maud Coach', agenda: '' },
  });
  const page = /\/console\/gatherings\/[\w-]+\//.exec(planned)?.[0] ?? '';
  isOn(daysAfter(today, 2));
  const now = await enterConsole();
  const version = /name="version" value="(\d+)"/.exec((await now.open(page)).html)?.[1] ?? '';
  await now.send(page, {
    ...{ do: 'attendance', version, moreMentees: '0' },
    ...{ moreMentors: String(club.mentors), helpers: String(club.helpers) },
  });
}
