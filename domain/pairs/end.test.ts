import { expect, test } from 'vitest';
import { endOf, renewalFault } from './end.ts';

test('a pair ends with its programme, moves with it, and goes beyond it only where it was renewed', () => {
  expect(endOf('2028-01-10', null)).toBe('2028-01-10');
  expect(endOf('2028-01-10', '2028-06-30')).toBe('2028-06-30');
  expect(endOf('2028-09-01', '2028-06-30')).toBe('2028-09-01');
  expect(endOf(undefined, null)).toBeUndefined();
  expect(endOf(undefined, '2028-06-30')).toBe('2028-06-30');
});

test('a pair is renewed to a day that exists, is to come, and lies beyond its programme', () => {
  const about = { now: Date.UTC(2028, 0, 20), programmeEnd: '2028-02-10' };
  const fault = (day: string) => renewalFault(day, about);
  expect(['', '2028-02-30', '10/06/2028'].map(fault)).toEqual(['day', 'day', 'day']);
  expect(fault('2028-01-20')).toBe('past');
  expect(fault('2028-02-10')).toBe('within');
  expect(fault('2032-01-01')).toBe('far');
  expect(fault('2028-02-11')).toBeUndefined();
});
