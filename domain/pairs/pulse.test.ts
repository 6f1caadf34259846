import { expect, test } from 'vitest';
import { dueIn, expectedSessions, inOrder, type LivingPair, type Pulsing } from './pulse.ts';

const now = Date.UTC(2027, 4, 1);
const day = 86_400_000;
const due = (one: Partial<Pulsing>) =>
  dueIn({ state: 'active', asks: 0, nextSessionAt: null, sessions: [], ...one }, now);

test('whoever asks for help comes before all that is due', () => {
  expect(due({ asks: 1, state: 'paused' })).toBe('help');
  expect(due({ asks: 1, sessions: ['differ'] })).toBe('help');
});

test('what is due follows where the pair and its last sessions stand', () => {
  expect(due({ state: 'half_signed' })).toBe('sign');
  expect(due({ sessions: ['differ', 'held'] })).toBe('differ');
  expect(due({ sessions: ['held', 'differ'] })).toBe('propose');
  expect(due({ sessions: ['agreed', 'held'], nextSessionAt: now - day })).toBe('say');
  expect(due({ sessions: ['proposed', 'held'] })).toBe('choose');
  expect(due({ sessions: ['agreed', 'held'], nextSessionAt: now + day })).toBeUndefined();
  expect(due({ state: 'paused' })).toBeUndefined();
});

test('a pair is to have met once for each rhythm that is past, pauses left out', () => {
  const expected = (begunAt: number | null, pausedFor = 0) =>
    expectedSessions({ begunAt, pausedFor }, 4, now);
  expect(expected(null)).toBeUndefined();
  expect(expected(now - 27 * day)).toBe(0);
  expect(expected(now - 84 * day)).toBe(3);
  expect(expected(now - 84 * day, 30 * day)).toBe(1);
  expect(expected(now - 84 * day, 84 * day)).toBe(0);
});

test('each order puts first what it names, and what says nothing last', () => {
  const pair = (place: number, one: Partial<LivingPair>): LivingPair => ({
    ...{ place, begunAt: now - 84 * day, pausedFor: 0, sessionsHeld: 3, satisfaction: null },
    ...{ aheadAt: null, quietSince: null, ...one },
  });
  const pairs = [
    pair(1, { aheadAt: now + day, satisfaction: 4 }),
    pair(2, { quietSince: now - 50 * day, sessionsHeld: 1 }),
    pair(3, { quietSince: now - 9 * day, satisfaction: 2 }),
    pair(4, { begunAt: null, sessionsHeld: 0 }),
  ];
  const by = (order: Parameters<typeof inOrder>[1]) =>
    inOrder(pairs, order, { weeks: 4, now }).map(({ place }) => place);
  expect(by('silence')).toEqual([2, 3, 1, 4]);
  expect(by('satisfaction')).toEqual([3, 1, 2, 4]);
  expect(by('sessions')).toEqual([2, 3, 1, 4]);
  expect(by('next')).toEqual([1, 2, 3, 4]);
});
