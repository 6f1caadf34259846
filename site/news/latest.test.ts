import { expect, test } from 'vitest';
import { isWithin } from '../../domain/words/window.ts';
import { latestOf, nothingUntil } from './latest.ts';

const builtOn = '2026-11-26';
const all = [
  '2027-01-05',
  '2026-12-20',
  '2026-12-01',
  '2026-11-22',
  '2026-11-19',
  '2026-11-16',
  '2026-11-01',
].map((date) => ({ date, window: date > builtOn ? { from: date } : undefined }));

test.each([
  ['2026-11-26', ['2026-11-22', '2026-11-19', '2026-11-16']],
  ['2026-12-01', ['2026-12-01', '2026-11-22', '2026-11-19']],
  ['2026-12-25', ['2026-12-20', '2026-12-01', '2026-11-22']],
  ['2027-03-01', ['2027-01-05', '2026-12-20', '2026-12-01']],
])('on %s the latest three are those of before it', (day, dates) => {
  const there = latestOf(all, 3).filter(({ window }) => !window || isWithin(window, day));
  expect(there.map(({ date }) => date)).toEqual(dates);
});

test('where nothing is to come, the latest are on every day the same', () => {
  const past = all.slice(3);
  expect(latestOf(past, 3)).toEqual(past.slice(0, 3));
});

test('where all are to come, there is nothing to show until the day of the first', () => {
  const coming = all.slice(0, 3);
  expect(nothingUntil(coming)).toBe('2026-12-01');
  expect(nothingUntil(latestOf(coming, 3))).toBe('2026-12-01');
  expect(nothingUntil(all)).toBeUndefined();
  expect(nothingUntil([])).toBeUndefined();
});
