import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../domain/sessions/entry.ts';
import { clockAt, momentsAt } from '../../domain/sessions/moment.ts';
import { calendarFile, calendarOf } from './calendar.ts';

const sender = {
  ...{ site: 'Binôme', address: 'https://mentorat.example.org', organisation: 'Les Ateliers' },
  contact: 'mentorat@example.org',
  clock: 'heure de Paris',
};
const entry: CalendarEntry = {
  ...{ session: '0b9f', sequence: 1, holds: true, minutes: 75, objective: '', place: '' },
  ...{ startsAt: Date.UTC(2027, 2, 18, 13, 30), changedAt: Date.UTC(2027, 2, 1), other: 'Omar' },
  below: 'pairs/p/sessions/0b9f/',
};

/** What another parser than the one that wrote it reads in a calendar file. */
function readBack(one: CalendarEntry) {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(one, { sender, language: 'fr' })));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const read = new ICAL.Event(event);
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: event.getFirstPropertyValue('status'),
    uid: read.uid,
    sequence: read.sequence,
    starts: read.startDate.toJSDate().getTime(),
    ends: read.endDate.toJSDate().getTime(),
    summary: read.summary,
    description: read.description,
    location: read.location,
  };
}

test('the name of the file is of ASCII, so that no mail has a parameter that RFC 2231 would have to encode', () =>
  expect(calendarFile).toMatch(/^[\w.-]+$/));

describe('a calendar file, read by another parser', () => {
  test('says the same time by the clock on each day of the weeks in which clocks change', () => {
    for (const from of [Date.UTC(2027, 2, 22), Date.UTC(2027, 9, 25)])
      for (let at = 0; at < 14; at += 1) {
        const [day = ''] = clockAt(from + at * 86_400_000).split(' ');
        for (const time of ['00:30', '01:45', '03:00', '09:00', '23:15']) {
          const [startsAt = Number.NaN] = momentsAt(day, time);
          const read = readBack({ ...entry, startsAt });
          expect(clockAt(read.starts)).toBe(`${day} ${time}`);
          expect(read.ends - read.starts).toBe(75 * 60_000);
        }
      }
  });

  test('over the night in which an hour is skipped it lasts as long as it was said', () => {
    const [startsAt = Number.NaN] = momentsAt('2027-03-28', '01:30');
    const read = readBack({ ...entry, startsAt });
    expect(clockAt(read.ends)).toBe('2027-03-28 03:45');
  });

  test('stays the same entry when it is changed and cancelled, with a number that grows', () => {
    const first = readBack(entry);
    const second = readBack({ ...entry, sequence: 2, startsAt: entry.startsAt + 3_600_000 });
    const last = readBack({ ...entry, sequence: 3, holds: false });
    expect([second.uid, last.uid]).toEqual([first.uid, first.uid]);
    expect([first, second, last].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(first).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED' });
    expect(last).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' });
  });

  test('carries what was written, whatever that is', () => {
    const objective = 'Choisir ; refuser, « dire » \\n non\nBEGIN:VEVENT\nSUMMARY:faux 🌱';
    const place = 'Café de la Gare, 2; rue "Neuve"';
    const read = readBack({ ...entry, objective, place, other: 'Ômar,\nSUMMARY:x' });
    expect(read.description).toContain(objective);
    expect(read.location).toBe(place);
    expect(read.summary).toContain('Ômar');
  });
});
