import { describe, expect, test } from 'vitest';
import { dayOf } from '../words/day.ts';
import { purgeAt } from './purge-at.ts';

const day = (received: string, keep_months: number) =>
  dayOf(purgeAt({ keep_months }, Date.parse(received)));

describe('a submission', () => {
  test.each([
    ['2026-08-31T10:00:00Z', 6, '2027-02-28'],
    ['2027-08-31T10:00:00Z', 6, '2028-02-29'],
    ['2027-01-31T10:00:00Z', 1, '2027-02-28'],
    ['2028-02-29T10:00:00Z', 12, '2029-02-28'],
    ['2026-11-30T10:00:00Z', 3, '2027-02-28'],
    ['2026-12-31T10:00:00Z', 2, '2027-02-28'],
    ['2026-05-31T10:00:00Z', 120, '2036-05-31'],
    ['2026-11-26T10:00:00Z', 1, '2026-12-26'],
  ])('that came at %s for %i months is purged on %s', (received, months, purged) => {
    expect(day(received, months)).toBe(purged);
  });

  test.each([
    ['2027-03-30T22:30:00Z', 6, '2027-09-30'],
    ['2026-09-30T22:30:00Z', 6, '2027-04-01'],
    ['2026-10-24T22:30:00Z', 1, '2026-11-25'],
  ])(
    'that came at %s belongs to the day of the house, whatever the clocks do: %i months, %s',
    (received, months, purged) => {
      expect(day(received, months)).toBe(purged);
    },
  );
});
