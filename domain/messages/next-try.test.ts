import { expect, test } from 'vitest';
import { nextTry, triedFor } from './next-try.ts';

const minute = 60_000;
const since = Date.UTC(2027, 0, 4, 9);

/** Every moment at which a message is tried while its carrier is down, one after the other. */
function tries(notBefore?: (now: number) => number): readonly number[] {
  const moments = [since];
  for (let attempts = 1; attempts < 1000; attempts += 1) {
    const now = moments.at(-1) ?? since;
    const next = nextTry({ attempts, since, now, notBefore: notBefore?.(now) });
    if (next === undefined) return moments;
    moments.push(next);
  }
  throw new Error('tried for ever');
}

test('a message is tried again after 1, 5 and 15 minutes, 1 and 3 hours, then every 6, to the end of 48 hours', () => {
  const hours = tries().map((moment) => (moment - since) / (60 * minute));
  expect(hours.map((hour) => Math.round(hour * 60))).toEqual([
    0, 1, 6, 21, 81, 261, 621, 981, 1341, 1701, 2061, 2421, 2781, 2880,
  ]);
});

test('whatever the carrier asks for, tries go forward, none comes after the end, and they end', () => {
  for (const asks of [
    () => 0,
    () => Number.MAX_SAFE_INTEGER,
    (now: number) => now - 1,
    (now: number) => now + 3 * minute,
    () => since + triedFor - 1,
  ]) {
    const moments = tries(asks);
    for (const [at, moment] of moments.entries()) {
      expect(moment).toBeGreaterThan(moments[at - 1] ?? 0);
      expect(moment).toBeLessThanOrEqual(since + triedFor);
    }
  }
});

test('bad input: a clock that jumps ahead gives up; one that jumps back waits no longer than it should', () => {
  expect(nextTry({ attempts: 1, since, now: since + 10 * triedFor })).toBeUndefined();
  const early = since - 10 * triedFor;
  expect(nextTry({ attempts: 1, since, now: early })).toBe(early + minute);
});

test('no count of tries is too high or too low for an answer', () => {
  for (const attempts of [0, -1, 7, 1e9])
    expect(nextTry({ attempts, since, now: since })).toBeGreaterThan(since);
});
