import { describe, expect, test } from 'vitest';
import { dayOf, sayDay } from './day.ts';

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

test.each([
  ['2026-11-30T22:59:59Z', '2026-11-30'],
  ['2026-11-30T23:00:00Z', '2026-12-01'],
  ['2027-06-30T21:59:59Z', '2027-06-30'],
  ['2027-06-30T22:00:00Z', '2027-07-01'],
])('the moment %s is on %s in Paris, in winter and in summer', (moment, day) => {
  expect(dayOf(Date.parse(moment))).toBe(day);
});
