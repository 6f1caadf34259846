import { expect, test } from 'vitest';
import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import { startOf } from '../../domain/words/day.ts';
import { editionsOn } from './editions.ts';

const day = 86_400_000;
const programme = (id: string, opens: string, closes: string, launch: string, end: string) =>
  ({
    ...{ id, cadence: { every_weeks: 4, minutes: 60 } },
    dates: { applications_open: opens, applications_close: closes, launch, midway: end, end },
  }) as unknown as ProgrammeEntry;
const spring = programme('spring', '2026-12-01', '2027-01-15', '2027-02-01', '2027-12-01');
const autumn = programme('autumn', '2027-06-01', '2027-08-15', '2027-09-01', '2028-07-01');
const winter = programme('winter', '2026-11-01', '2026-12-15', '2027-01-05', '2027-11-01');
const all = [spring, autumn, winter];
const on = (iso: string) => editionsOn(startOf(iso), all);
const names = (iso: string) => on(iso).map((one) => one.programme.id);

test('whatever the day, two editions are lived, for long enough to be silent in', () => {
  for (let at = startOf('2026-01-01'); at < startOf('2031-01-01'); at += 9 * day) {
    const lived = editionsOn(at, all);
    expect(new Set(lived.map((one) => one.programme.id)).size).toBe(2);
    for (const { begunAt, appliedAt } of lived) {
      expect(at - begunAt).toBeGreaterThan(53 * day);
      expect(begunAt).toBeGreaterThan(appliedAt);
    }
  }
});

test('programmes that have run for weeks come first, and keep their days', () => {
  expect(names('2027-06-01')).toEqual(['winter', 'spring']);
  for (const {
    begunAt,
    appliedAt,
    programme: { dates },
  } of on('2027-06-01')) {
    expect(begunAt).toBeGreaterThanOrEqual(startOf(dates.launch));
    expect(appliedAt).toBeLessThan(startOf(dates.applications_close));
  }
});

test('where none runs, it is an earlier edition of those to which nobody can apply', () => {
  expect(names('2026-11-27')).toEqual(['spring', 'autumn']);
  expect(names('2029-01-01')).toEqual(['winter', 'spring']);
});
