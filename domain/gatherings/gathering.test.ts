import { expect, test } from 'vitest';
import { endOf, hoursOf, sidesOf } from './gathering.ts';

test('hours are those of everybody who was there; volunteers are mentors and whoever holds it or helps', () => {
  const there = { mentors: 6, mentees: 4, helpers: 2 };
  expect(hoursOf(90, there)).toEqual({ all: 18, volunteers: 12 });
  expect(hoursOf(90, { mentors: 0, mentees: 0, helpers: 0 })).toEqual({ all: 0, volunteers: 0 });
});

test('a gathering for both is for either side, and ends when its minutes are over', () => {
  expect(sidesOf('both')).toEqual(['mentor', 'mentee']);
  expect(sidesOf('mentee')).toEqual(['mentee']);
  expect(endOf({ startsAt: 1, minutes: 2 })).toBe(120_001);
});
