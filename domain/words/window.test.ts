import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { isWithin, readWindow, shareOf, writeWindow } from './window.ts';

test.each([
  [{ from: '2026-11-16', until: '2026-12-19' }, '2026-11-16/2026-12-19'],
  [{ from: '2026-11-16' }, '2026-11-16/'],
  [{ until: '2026-11-16' }, '/2026-11-16'],
  [{}, '/'],
])('a window is read as it was written: %j', (window, written) => {
  expect(writeWindow(window)).toBe(written);
  expect(readWindow(written)).toEqual(window);
});

test.each([
  ['2026-11-15T22:59:59.999Z', '2026-11-15T23:00:00Z', 'in winter'],
  ['2027-06-30T21:59:59.999Z', '2027-06-30T22:00:00Z', 'in summer'],
  ['2027-03-27T22:59:59.999Z', '2027-03-27T23:00:00Z', 'on the night when clocks go forward'],
  ['2027-03-28T21:59:59.999Z', '2027-03-28T22:00:00Z', 'after clocks went forward'],
  ['2026-10-24T21:59:59.999Z', '2026-10-24T22:00:00Z', 'on the night when clocks go back'],
  ['2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z', 'after clocks went back'],
])('a day ends at midnight where the house stands (%s, %s) %s', (last, first) => {
  const [before, from] = [dayOf(Date.parse(last)), dayOf(Date.parse(first))];
  expect(from).not.toBe(before);
  expect(isWithin({ from }, before)).toBe(false);
  expect(isWithin({ from }, from)).toBe(true);
  expect(isWithin({ until: from }, before)).toBe(true);
  expect(isWithin({ until: from }, from)).toBe(false);
});

test.each([
  ['2027-01-01', 0],
  ['2027-01-11', 0],
  ['2027-01-12', 5],
  ['2027-01-21', 50],
  ['2027-01-31', 100],
  ['2028-01-01', 100],
])('%s lies %s hundredths into a window of twenty days', (day, share) => {
  expect(shareOf({ from: '2027-01-11', until: '2027-01-31' }, day)).toBe(share);
});
