import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { OwnGathering } from '../../db/gatherings/own.ts';
import { clockAt, momentsAt } from '../../domain/sessions/moment.ts';
import { calendarOfGatherings } from './calendar.ts';

const sender = {
  ...{ site: 'Binôme', address: 'https://mentorat.example.org', organisation: 'Les Ateliers' },
  contact: 'mentorat@example.org',
  clock: 'heure de Paris',
};
const one: OwnGathering = {
  ...({ kind: 'club', forWhom: 'mentor', title: 'Club de mars', minutes: 90 } as const),
  ...{ id: '0b9f', programme: 'entrepreneurs', version: 1, cancelledAt: null },
  ...{ startsAt: Date.UTC(2027, 2, 18, 17, 30), changedAt: Date.UTC(2027, 2, 1) },
  ...{ place: 'Pépinière, salle 2', host: 'Maud', agenda: '' },
};

/** What another parser than the one that wrote it reads in a calendar. */
function readBack(gatherings: readonly OwnGathering[]) {
  const text = calendarOfGatherings(gatherings, {
    ...{ sender, language: 'fr' },
    say: (id) => (id === 'entrepreneurs' ? 'Entreprendre' : id),
  });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => {
    const read = new ICAL.Event(event);
    return {
      uid: read.uid,
      status: event.getFirstPropertyValue('status'),
      sequence: read.sequence,
      starts: read.startDate.toJSDate().getTime(),
      ends: read.endDate.toJSDate().getTime(),
      summary: read.summary,
      description: read.description,
      location: read.location,
    };
  });
  return { name: calendar.getFirstPropertyValue('x-wr-calname'), events };
}

const only = (gathering: OwnGathering) => {
  const [event] = readBack([gathering]).events;
  if (!event) throw new Error('no event');
  return event;
};

describe('a calendar of gatherings, read by another parser', () => {
  test('says the same time by the clock on each day of the weeks in which clocks change', () => {
    for (const from of [Date.UTC(2027, 2, 22), Date.UTC(2027, 9, 25)]) {
      const days = Array.from({ length: 14 }, (_, at) => clockAt(from + at * 86_400_000));
      const typed = days.map((clock) => `${clock.split(' ')[0]} 18:30`);
      const gatherings = typed.map((clock, at) => {
        const [startsAt = Number.NaN] = momentsAt(clock.split(' ')[0] ?? '', '18:30');
        return { ...one, id: String(at), startsAt };
      });
      const { events } = readBack(gatherings);
      expect(events.map(({ starts }) => clockAt(starts))).toEqual(typed);
      for (const { starts, ends } of events) expect(ends - starts).toBe(90 * 60_000);
    }
  });

  test('over the night in which an hour is skipped it lasts as long as it was said', () => {
    const [startsAt = Number.NaN] = momentsAt('2027-03-28', '01:30');
    expect(clockAt(only({ ...one, startsAt }).ends)).toBe('2027-03-28 04:00');
  });

  test('keeps the entry that was changed and cancelled, with a number that grows, and says that it is off', () => {
    const first = only(one);
    const second = only({ ...one, version: 2, startsAt: one.startsAt + 3_600_000 });
    const last = only({ ...one, version: 3, cancelledAt: Date.UTC(2027, 2, 2) });
    expect(new Set([first.uid, second.uid, last.uid]).size).toBe(1);
    expect([first, second, last].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect([first.status, last.status]).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(first.summary).toBe('Club de mars (Entreprendre)');
    expect(last.summary).toMatch(/^Annulé.: Club de mars/);
  });

  test('carries what was written, whatever that is, and is a calendar when there is nothing', () => {
    const agenda = 'Choisir ; refuser, « dire » \\n non\nBEGIN:VEVENT\nSUMMARY:faux 🌱';
    const read = readBack([{ ...one, agenda, title: 'Écoute,\nSUMMARY:x' }]);
    expect(read.events).toHaveLength(1);
    expect(read.events[0]?.description).toContain(agenda);
    expect(read.events[0]?.location).toBe('Pépinière, salle 2');
    expect(readBack([])).toMatchObject({ name: expect.stringContaining('Binôme'), events: [] });
  });
});
