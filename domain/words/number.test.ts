import { expect, test } from 'vitest';
import { sayNumber } from './number.ts';

test('a number has a decimal comma in French and a point in English', () => {
  expect([sayNumber(1.5, 'fr'), sayNumber(1.5, 'en'), sayNumber(-2, 'fr')]).toEqual([
    '1,5',
    '1.5',
    '-2',
  ]);
});
