import { describe, expect, test } from 'vitest';
import { due } from './due.ts';
import { type Facts, nobody } from './facts.ts';
import { roundNames } from './rounds.ts';

const hour = 3_600_000;
const day = 24 * hour;
const noon = Date.UTC(2027, 0, 12, 12);

const nothing: Facts = { rounds: {}, oldestMessage: null, announcement: null, ...nobody(noon) };
const named = (facts: Facts, now: number) => due(facts, new Map(), now).map(({ rule }) => rule);

/** The facts once all that was due is done. */
const carriedOut = (facts: Facts, now: number): Facts => ({
  ...nothing,
  rounds: {
    ...facts.rounds,
    ...Object.fromEntries(due(facts, new Map(), now).map(({ rule, at }) => [rule, at])),
  },
});

/** How often each round is done when the job runs at these moments. */
function lived(moments: readonly number[]): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  let facts = nothing;
  for (const now of moments) {
    for (const rule of named(facts, now)) times[rule] = (times[rule] ?? 0) + 1;
    facts = carriedOut(facts, now);
  }
  return times;
}

const every = (each: number, from: number, until: number) =>
  Array.from({ length: Math.ceil((until - from) / each) }, (_, at) => from + at * each);

describe('a round', () => {
  test('that was never done is due at once', () =>
    expect(named(nothing, noon)).toEqual(expect.arrayContaining([...roundNames])));

  test('is done once a day, or once an hour, however often the job runs', () => {
    const month = lived(every(5 * 60_000, noon, noon + 30 * day));
    expect(month).toEqual({
      enrol: 31,
      purge: 31,
      digest: 31,
      forget: 720,
      tell: 720,
      pairs: 720,
      sessions: 720,
      reviews: 720,
      silence: 720,
      tidy: 720,
      figures: 720,
    });
  });

  test('is made up for once after nine days on which the job did not run', () => {
    const before = every(5 * 60_000, noon, noon + hour);
    const after = every(5 * 60_000, noon + 9 * day, noon + 9 * day + hour);
    expect(lived([...before, ...after])).toMatchObject({ purge: 2, digest: 2 });
  });

  test('that a clock noted which was years ahead is done again on its days', () => {
    const wrong = Date.UTC(2031, 0, 1);
    expect(lived([noon, wrong, noon + day, noon + 2 * day])).toMatchObject({ purge: 4 });
  });

  test('of the night comes at two o’clock UTC, and not a moment sooner', () => {
    const facts = carriedOut(nothing, noon);
    const night = Date.UTC(2027, 0, 13, 2);
    expect(named(facts, night - 1)).toEqual([
      'forget',
      'tell',
      'pairs',
      'sessions',
      'reviews',
      'silence',
      'tidy',
      'figures',
    ]);
    expect(named(facts, night)).toContain('purge');
  });
});

test('the most overdue comes first, and what lies ahead is not due', () => {
  const done = carriedOut(nothing, noon);
  const waiting = { ...done, oldestMessage: noon - 30 * 60_000 };
  expect(named(waiting, noon)).toEqual(['deliver']);
  expect(named(waiting, noon + hour)).toEqual([
    'deliver',
    'forget',
    'tell',
    'pairs',
    'sessions',
    'reviews',
    'silence',
    'tidy',
    'figures',
  ]);
  expect(named({ ...done, oldestMessage: noon + hour + 1 }, noon + hour)).toEqual([
    'forget',
    'tell',
    'pairs',
    'sessions',
    'reviews',
    'silence',
    'tidy',
    'figures',
  ]);
});
