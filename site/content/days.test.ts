import { expect, test } from 'vitest';
import { dayInWords, weeksBefore } from './days.ts';

test('a French first of the month is a 1er, and a day is never cut from its month', () => {
  expect(dayInWords('2027-02-01', 'fr')).toBe('1er\u00a0février\u00a02027');
  expect(dayInWords('2027-02-11', 'fr')).toBe('11\u00a0février\u00a02027');
  expect(dayInWords('2027-02-01', 'en')).toBe('1\u00a0February\u00a02027');
});

test('weeks are counted back over a change of clocks', () => {
  expect(weeksBefore('2027-04-08', 8)).toBe('2027-02-11');
});
