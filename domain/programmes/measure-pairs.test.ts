import { describe, expect, test } from 'vitest';
import { measurePairs, type PairFacts } from './measure-pairs.ts';
import { asFigure, measureKey } from './measures.ts';

const at = (day: string): number => Date.parse(`${day}T10:00:00Z`);
const now = at('2027-07-01');
const pair = (more: Partial<PairFacts> = {}): PairFacts => ({
  madeAt: at('2027-01-05'),
  begunAt: at('2027-01-08'),
  endedAt: null,
  ending: null,
  mentor: 'm1',
  sessions: 3,
  minutes: 180,
  firstSessionAt: at('2027-01-15'),
  ...more,
});
const figure = (pairs: readonly PairFacts[], asked: Parameters<typeof measurePairs>[1]) => {
  const measured = measurePairs(pairs, asked, now);
  return measured && asFigure(measured);
};

describe('sessions', () => {
  test('are added up over the pairs that have begun, and said with how many these are', () => {
    const pairs = [pair(), pair({ sessions: 5 }), pair({ begunAt: null, sessions: 0 })];
    expect(figure(pairs, { measure: 'sessions' })).toEqual({ value: 8, answers: 2, facts: 8 });
  });

  test('are a share of pairs where so many are wanted', () => {
    const pairs = [pair({ sessions: 8 }), pair({ sessions: 7 })];
    expect(figure(pairs, { measure: 'sessions', at_least: 8 })).toMatchObject({
      value: 0.5,
      answers: 2,
    });
  });

  test('nothing is said where no pair has begun', () => {
    expect(figure([pair({ begunAt: null })], { measure: 'sessions' })).toBeUndefined();
  });
});

test('hours are those of mentors in sessions; who has two pairs is one mentor, who is gone still was one', () => {
  const pairs = [pair(), pair({ minutes: 60 }), pair({ mentor: null, minutes: 30 })];
  expect(figure(pairs, { measure: 'hours' })).toEqual({ value: 4.5, answers: 2, facts: 9 });
});

describe('days to the first meeting', () => {
  test('are counted from the announcement, of those who met', () => {
    const pairs = [
      pair(),
      pair({ firstSessionAt: at('2027-01-25') }),
      pair({ firstSessionAt: null }),
    ];
    expect(figure(pairs, { measure: 'first_meeting' })).toMatchObject({ value: 15, answers: 2 });
  });

  test('within so many, whoever has not met counts once the time is up, and who never began does not', () => {
    const never = { firstSessionAt: null };
    const pairs = [
      pair(),
      pair({ ...never }),
      pair({ ...never, madeAt: at('2027-06-28') }),
      pair({ ...never, begunAt: null, endedAt: at('2027-01-09'), ending: 'decline' }),
    ];
    expect(figure(pairs, { measure: 'first_meeting', within_days: 10 })).toMatchObject({
      value: 0.5,
      answers: 2,
    });
  });
});

test('a pair lasts that is under way after so many months, or reached its end before; the others have stopped', () => {
  const ended = (ending: PairFacts['ending'], day: string) => pair({ ending, endedAt: at(day) });
  const pairs = [
    pair(),
    ended('complete', '2027-03-01'),
    ended('silent', '2027-06-01'),
    ended('stop', '2027-03-01'),
    ended('change', '2027-02-01'),
    pair({ begunAt: at('2027-06-01') }),
  ];
  expect(figure(pairs, { measure: 'lasting', months: 4 })).toMatchObject({
    value: 0.6,
    answers: 5,
  });
});

test('a measure is known by what it looks at, wherever its target stands', () => {
  expect(measureKey({ measure: 'sessions', at_least: 8, aim: 80 })).toBe(
    measureKey({ at_least: 8, measure: 'sessions' }),
  );
  expect(measureKey({ measure: 'sessions', at_least: 8 })).not.toBe(
    measureKey({ measure: 'sessions', at_least: 9 }),
  );
});
