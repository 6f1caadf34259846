import { expect, test } from 'vitest';
import { dayOfUse, endOfUse, noted, spentPart } from './free-day.ts';

test('the part of a day that is spent is the larger of the two', () => {
  expect(spentPart({ rowsRead: 4_000_000, rowsWritten: 10 })).toBe(0.8);
  expect(spentPart({ rowsRead: 0, rowsWritten: 90_000 })).toBe(0.9);
});

test('a day is one of UTC, and ends where the next begins', () => {
  const last = Date.parse('2027-01-12T23:59:59.999Z');
  expect(dayOfUse(last + 1)).toBe(dayOfUse(last) + 1);
  expect(endOfUse(last)).toBe(last + 1);
});

test('by even lots, as many rows are noted as there were, in however small pieces they came', () => {
  const lots = Array.from({ length: 1000 }, (_, at) => at / 1000);
  for (const rowsWritten of [1, 31, 99, 250]) {
    const sum = lots.reduce(
      (all, lot) => all + noted({ rowsRead: 0, rowsWritten }, lot).rowsWritten,
      0,
    );
    expect(sum / lots.length).toBeCloseTo(rowsWritten, 5);
  }
  expect(noted({ rowsRead: 12, rowsWritten: 0 }, 0.5)).toEqual({ rowsRead: 0, rowsWritten: 0 });
});
