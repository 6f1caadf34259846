import { afterEach, expect, test, vi } from 'vitest';
import { endOf } from './kept.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Europe/Paris', '2027-03-15T22:30:00Z', '2027-03-29T21:59:59.999Z'],
  ['Europe/Paris', '2027-10-20T08:00:00Z', '2027-11-03T22:59:59.999Z'],
  ['America/New_York', '2027-03-01T03:00:00Z', '2027-03-15T03:59:59.999Z'],
])('in %s a draft of %s stays to the end of the fourteenth day after', (zone, written, end) => {
  vi.stubEnv('TZ', zone);
  const at = Date.parse(written);
  expect(new Date(endOf({ at, values: {} })).toISOString()).toBe(end);
});
