import { expect, test } from 'vitest';
import type { Programme } from '../../domain/programmes/programme.ts';
import { daysAfter } from '../../domain/words/day.ts';
import { isWithin } from '../../domain/words/window.ts';
import { nearestOf } from './nearest.ts';

const programme = (id: string, applications_open: string, applications_close: string) =>
  ({
    id,
    dates: { applications_open, applications_close, launch: '2027-06-01', end: '2028-01-01' },
  }) as Programme;

const all = [
  programme('late', '2027-03-01', '2027-03-20'),
  programme('long', '2027-01-10', '2027-02-10'),
  programme('short', '2027-01-12', '2027-01-20'),
];

test.each([
  ['2027-01-09', 'opening', 'long'],
  ['2027-01-10', 'closing', 'long'],
  ['2027-01-12', 'closing', 'short'],
  ['2027-01-20', 'closing', 'short'],
  ['2027-01-21', 'closing', 'long'],
  ['2027-02-11', 'opening', 'late'],
  ['2027-03-20', 'closing', 'late'],
] as const)('on %s the nearest is the %s of %s', (day, what, id) => {
  const [only, ...others] = nearestOf(all).filter(({ window }) => isWithin(window, day));
  expect(only?.[what]?.id).toBe(id);
  expect(others).toEqual([]);
});

test('every day has one answer, and after the last close there is nothing to wait for', () => {
  const found = nearestOf(all);
  for (let day = '2026-12-01'; day < '2027-05-01'; day = daysAfter(day, 1))
    expect(found.filter(({ window }) => isWithin(window, day))).toHaveLength(1);
  const last = found.at(-1);
  expect([last?.closing, last?.opening]).toEqual([undefined, undefined]);
});
