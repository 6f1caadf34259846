import { describe, expect, test } from 'vitest';
import {
  dayOf,
  daysAfter,
  isDay,
  monthsAfter,
  sayDay,
  sayWeekday,
  startOf,
  workingDaysAfter,
  workingDaysBefore,
} from './day.ts';

describe('a day', () => {
  test.each([
    ['2027-03-01', '1er\u00a0mars\u00a02027', '1\u00a0March\u00a02027'],
    ['2027-08-11', '11\u00a0août\u00a02027', '11\u00a0August\u00a02027'],
    ['2028-02-29', '29\u00a0février\u00a02028', '29\u00a0February\u00a02028'],
  ])('%s is written out as the language does, in one piece', (iso, fr, en) => {
    expect([sayDay(iso, 'fr'), sayDay(iso, 'en')]).toEqual([fr, en]);
  });

  test.each(['', 'demain', '2027-13-01'])('that is none (%j) is left as it is', (text) => {
    expect(sayDay(text, 'fr')).toBe(text);
  });
});

test.each([
  ['2026-11-30T22:59:59Z', '2026-11-30'],
  ['2026-11-30T23:00:00Z', '2026-12-01'],
  ['2027-06-30T21:59:59Z', '2027-06-30'],
  ['2027-06-30T22:00:00Z', '2027-07-01'],
])('the moment %s is on %s in Paris, in winter and in summer', (moment, day) => {
  expect(dayOf(Date.parse(moment))).toBe(day);
});

test.each([
  ['2027-03-01', 'lundi\u00a01er\u00a0mars\u00a02027', 'Monday\u00a01\u00a0March\u00a02027'],
  [
    '2026-12-11',
    'vendredi\u00a011\u00a0décembre\u00a02026',
    'Friday\u00a011\u00a0December\u00a02026',
  ],
  [
    '2027-01-01',
    'vendredi\u00a01er\u00a0janvier\u00a02027',
    'Friday\u00a01\u00a0January\u00a02027',
  ],
])('the promised day %s is said with its weekday', (iso, fr, en) => {
  expect([sayWeekday(iso, 'fr'), sayWeekday(iso, 'en')]).toEqual([fr, en]);
});

test.each([
  ['2026-11-26', 1, '2026-11-27'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-26', 10, '2026-12-10'],
  ['2027-03-26', 2, '2027-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s and %i working days is %s, never a Saturday or a Sunday', (from, days, day) => {
  expect(workingDaysAfter(from, days)).toBe(day);
});

test('days are counted over a change of clocks and over a leap day', () => {
  expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
  expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysAfter('2027-01-01', -1)).toBe('2026-12-31');
});

test('the last day that has so many working days after it by a day is just that one', () => {
  for (let day = '2026-12-21'; day < '2027-01-12'; day = daysAfter(day, 1))
    for (const days of [0, 1, 2, 5, 11]) {
      const before = workingDaysBefore(day, days);
      expect(workingDaysAfter(before, days) <= day, `${day} ${days}`).toBe(true);
      expect(workingDaysAfter(daysAfter(before, 1), days) > day, `${day} ${days}`).toBe(true);
    }
});

test.each([
  ['2026-12-01', '2026-11-30T23:00:00.000Z'],
  ['2027-03-28', '2027-03-27T23:00:00.000Z'],
  ['2027-03-29', '2027-03-28T22:00:00.000Z'],
])('the day %s begins in Paris at %s', (day, moment) => {
  expect(new Date(startOf(day)).toISOString()).toBe(moment);
});

test('so many months after the last day of a long one is the last day of a short one', () => {
  expect(new Date(monthsAfter(Date.parse('2027-01-31'), 1)).toISOString()).toContain('2027-02-28');
  expect(new Date(monthsAfter(Date.parse('2027-11-30'), 3)).toISOString()).toContain('2028-02-29');
});

test.each([
  ['2027-03-01', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['0027-03-01', false],
  ['1/3/2027', false],
  ['', false],
])('that %j is a day of a year that somebody may have meant: %j', (text, is) => {
  expect(isDay(text)).toBe(is);
});
