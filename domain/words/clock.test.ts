import { afterEach, expect, test } from 'vitest';
import { expectSame } from '../../tests/support/same.ts';
import { momentOf, momentsAt } from '../sessions/moment.ts';
import { clockName, isZone, liveBy, usualClock } from './clock.ts';
import { dayOf, daysAfter, startOf } from './day.ts';
import { sayMoment, sayTime, sayWhole, tableMoment } from './moment.ts';

afterEach(() => liveBy(undefined));

const quarter = 15 * 60_000;
const named = (zone: string) => ({ zone, name: { fr: `heure de ${zone}`, en: `${zone} time` } });

test('an organisation that names no clock lives by that of Paris', () => {
  expect(dayOf(Date.UTC(2027, 0, 11, 23))).toBe('2027-01-12');
  expect(clockName('fr')).toBe(usualClock.name.fr);
});

test('days begin and times are told by the clock that is named, and anew where it is another', () => {
  const at = Date.UTC(2027, 0, 11, 20, 30);
  const told = (zone: string) => {
    liveBy(named(zone));
    return [dayOf(at), sayTime(at, 'fr'), tableMoment(at), new Date(startOf('2027-01-12'))];
  };
  const reunion = ['2027-01-12', '0\u00a0h\u00a030', '2027-01-12 00:30:00'];
  expect(told('Indian/Reunion')).toEqual([...reunion, new Date('2027-01-11T20:00Z')]);
  const martinique = ['2027-01-11', '16\u00a0h\u00a030', '2027-01-11 16:30:00'];
  expect(told('America/Martinique')).toEqual([...martinique, new Date('2027-01-12T04:00Z')]);
  expect(told('Indian/Reunion')).toEqual([...reunion, new Date('2027-01-11T20:00Z')]);
  expect(sayMoment(at, 'fr')).toContain('00:30');
  expect(sayWhole(at, 'en')).toMatch(/12.January.2027 at 00:30$/);
  expect(clockName('en')).toBe('Indian/Reunion time');
});

test.each([
  'Indian/Reunion',
  'America/Martinique',
  'Pacific/Noumea',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'America/Santiago',
])(
  'in %s each quarter of an hour of a year belongs to its day, and what its clock says leads back to it',
  (zone) => {
    liveBy(named(zone));
    for (let day = '2027-01-01'; day < '2028-01-01'; day = daysAfter(day, 1)) {
      const [first, next] = [startOf(day), startOf(daysAfter(day, 1))];
      expectSame(
        [dayOf(first), dayOf(next - quarter), dayOf(first - quarter)],
        [day, day, daysAfter(day, -1)],
      );
      for (const at of [first, first + 8 * quarter, first + 12 * quarter, next - quarter])
        expectSame(momentsAt(dayOf(at), tableMoment(at).slice(11, 16)).includes(at), true);
    }
  },
);

test('an hour that is skipped in Paris is one like any other where clocks do not change', () => {
  const typed = { day: '2027-03-28', time: '02:30' };
  const now = Date.UTC(2027, 0, 12);
  expect(momentOf(typed, now)).toEqual({ fault: 'skipped' });
  liveBy(named('Indian/Reunion'));
  expect(momentOf(typed, now)).toEqual({ at: Date.UTC(2027, 2, 27, 22, 30) });
});

test('a zone that there is not is told apart', () => {
  expect(['Europe/Paris', 'Indian/Reunion', 'Paris', 'Europe/Lyon', ''].map(isZone)).toEqual([
    ...[true, true],
    ...[false, false, false],
  ]);
});
