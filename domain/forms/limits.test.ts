import { describe, expect, test } from 'vitest';
import { graceMilliseconds, standingByDay, standingByPlaces, takenIn } from './limits.ts';

const days = { opens: '2027-01-11', closes: '2027-03-28' };

describe('by its days a form', () => {
  test.each([
    ['the eve', '2027-01-10T22:59:59.999Z', 'upcoming'],
    ['midnight in Paris', '2027-01-10T23:00:00Z', 'open'],
    ['the last evening, an hour shorter', '2027-03-28T21:59:59.999Z', 'open'],
    ['the midnight after it', '2027-03-28T22:00:00Z', 'closed'],
  ])('at %s stands %s', (_, moment, standing) => {
    expect(standingByDay(days, Date.parse(moment))).toBe(standing);
  });

  test('takes what was begun for two hours more, and opens no earlier for that', () => {
    const midnight = Date.parse('2027-03-28T22:00:00Z');
    const at = (moment: number) => standingByDay(days, moment, graceMilliseconds);
    expect(at(midnight + graceMilliseconds - 1)).toBe('open');
    expect(at(midnight + graceMilliseconds)).toBe('closed');
    expect(at(Date.parse('2027-01-11T00:30:00+01:00'))).toBe('open');
    expect(at(Date.parse('2027-01-10T23:30:00+01:00'))).toBe('upcoming');
  });

  test('without days is open', () => {
    expect(standingByDay({}, 0)).toBe('open');
    expect(standingByDay({ closes: '2027-01-11' }, 0)).toBe('open');
    expect(standingByDay({ opens: '2027-01-11' }, Date.UTC(2099, 0, 1))).toBe('open');
  });
});

describe('by its places a form', () => {
  test.each([
    [{}, { held: 900, waiting: 900 }, 'open'],
    [{ places: 10 }, { held: 9, waiting: 0 }, 'open'],
    [{ places: 10 }, { held: 10, waiting: 0 }, 'waiting'],
    [{ places: 10 }, { held: 9, waiting: 1 }, 'waiting'],
    [{ places: 10, waiting_list: false }, { held: 9, waiting: 1 }, 'open'],
    [{ places: 10, waiting_list: false }, { held: 10, waiting: 0 }, 'full'],
    [{ places: 10, waiting_list: false }, { held: 11, waiting: 0 }, 'full'],
  ] as const)('with %o and %o stands %s', (limits, taken, standing) => {
    expect(standingByPlaces(limits, taken)).toBe(standing);
  });

  test('counts those who are neither waiting nor declined, in all programmes', () => {
    const counts = [{ new: 3, in_hand: 2, declined: 9 }, { accepted: 1, waiting: 4 }, {}];
    expect(takenIn(counts)).toEqual({ held: 6, waiting: 4 });
  });
});
