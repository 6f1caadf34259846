import { afterEach, expect, test, vi } from 'vitest';
import { env } from '../tests/support/worker/visitor.ts';
import { commit } from './commit.ts';
import { openDatabase } from './open.ts';
import { deletePast } from './submissions/purge.ts';
import { anySubmission } from './submissions/read.ts';
import { longestWait } from './within-time.ts';

const never = () => new Promise<never>(() => {});
const silent = { bind: () => silent, all: never, raw: never, run: never, first: never };
const db = openDatabase({ prepare: () => silent, batch: never } as unknown as D1Database);

afterEach(() => void vi.useRealTimers());

test.each([
  ['a commit', () => commit(db, [deletePast(db, 0, 1)])],
  ['a read', () => anySubmission(db)],
])('%s that a database never answers fails after ten seconds', async (_, ask) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const told = vi.fn();
  const asked = ask().catch((error: Error) => told(String(error.cause ?? error)));
  await vi.advanceTimersByTimeAsync(longestWait - 1);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await asked;
  expect(told).toHaveBeenCalledWith(expect.stringContaining('D1_TIMEOUT'));
});

test('a database that answers leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const real = openDatabase(env.DB);
  expect(await anySubmission(real)).toBe(false);
  expect(await commit(real, [deletePast(real, 0, 1)])).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});
