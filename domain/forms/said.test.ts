import { describe, expect, test } from 'vitest';
import { sayDay, sayNumber } from './said.ts';

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

test('a number has a decimal comma in French and a point in English', () => {
  expect([sayNumber(1.5, 'fr'), sayNumber(1.5, 'en'), sayNumber(-2, 'fr')]).toEqual([
    '1,5',
    '1.5',
    '-2',
  ]);
});
