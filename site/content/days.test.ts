import { expect, test } from 'vitest';
import { weeksBefore } from './days.ts';

test('weeks are counted back over a change of clocks', () => {
  expect(weeksBefore('2027-04-08', 8)).toBe('2027-02-11');
});
