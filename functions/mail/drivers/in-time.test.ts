import { expect, test } from 'vitest';
import { inTime } from './in-time.ts';

test('bad input: a carrier that hangs is given up after a while: what it says later counts no more', async () => {
  const began = Date.now();
  expect(await inTime(new Promise(() => {}), 30)).toEqual({ is: 'later', reason: 'slow' });
  expect(Date.now() - began).toBeLessThan(2000);
  expect(await inTime(Promise.resolve({ is: 'sent' }), 30)).toEqual({ is: 'sent' });
});
