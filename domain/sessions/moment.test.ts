import { describe, expect, test } from 'vitest';
import { clockAt, momentOf, momentsAt, readTime, weeksAfter } from './moment.ts';

const hour = 3_600_000;
const now = Date.UTC(2027, 0, 12, 12);
const typed = (day: string, time: string) => momentOf({ day, time }, now);

/** Every half hour around the nights of a year in which clocks change, and noon of each week. */
const momentsOf = (year: number): readonly number[] => [
  ...[2, 9].flatMap((month) => {
    const last = Date.UTC(year, month, 31);
    const sunday = last - new Date(last).getUTCDay() * 24 * hour;
    return Array.from({ length: 96 }, (_, at) => sunday + (at / 2 - 24) * hour);
  }),
  ...Array.from({ length: 52 }, (_, week) => Date.UTC(year, 0, 1 + 7 * week, 12)),
];

test('whatever the clock says leads back to its moment, once or, in one hour a year, twice', () => {
  for (const year of [2026, 2027, 2028, 2029]) {
    const twice = new Set<string>();
    for (const at of momentsOf(year)) {
      const [day = '', time = ''] = clockAt(at).split(' ');
      const found = momentsAt(day, time);
      expect(found).toContain(at);
      if (found.length > 1) twice.add(time);
      expect(found.every((one) => clockAt(one) === `${day} ${time}`)).toBe(true);
    }
    expect([...twice].sort()).toEqual(['02:00', '02:30']);
  }
});

describe('a moment that is none is told apart', () => {
  test.each([
    ['2027-03-28', '02:30', 'skipped'],
    ['2027-10-31', '02:30', 'twice'],
    ['2027-02-30', '10:00', 'day'],
    ['31/04/2027', '10:00', 'day'],
    ['', '10:00', 'day'],
    ['2027-03-01', '', 'time'],
    ['2027-03-01', '25:00', 'time'],
    ['2027-03-01', '10:75', 'time'],
    ['2027-01-12', '13:00', 'past'],
    ['2026-03-01', '10:00', 'past'],
    ['2029-03-01', '10:00', 'far'],
  ])('%s %s: %s', (day, time, fault) => expect(typed(day, time)).toEqual({ fault }));

  test('an hour before and after, there is one', () => {
    expect(typed('2027-03-28', '01:59')).toEqual({ at: Date.UTC(2027, 2, 28, 0, 59) });
    expect(typed('2027-03-28', '03:00')).toEqual({ at: Date.UTC(2027, 2, 28, 1) });
    expect(typed('2027-10-31', '03:00')).toEqual({ at: Date.UTC(2027, 9, 31, 2) });
  });
});

test('times are read as browsers send and as people write them', () => {
  for (const time of [
    '09:05',
    '9:05',
    '9h05',
    '9 h 05',
    '09:05:00',
    '\u200e09\u202fh\u00a005',
    '０９：０５',
  ])
    expect(readTime(time)).toBe('09:05');
  for (const time of ['9', '9h', '9 h']) expect(readTime(time)).toBe('09:00');
  for (const nothing of ['midi', '9:5', '-1', '24:00']) expect(readTime(nothing)).toBeUndefined();
});

test('so many weeks later the clock says the same, over the nights in which clocks change', () => {
  const march = Date.UTC(2027, 2, 10, 13, 30);
  expect(weeksAfter(march, 4, now)).toBe(Date.UTC(2027, 3, 7, 12, 30));
  expect(weeksAfter(march, 4, march + 60 * 24 * hour)).toBeUndefined();
});
