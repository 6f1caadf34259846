import { expect, test } from 'vitest';
import { rehearse } from './rehearsal.ts';

test('every screen is rehearsed as the Worker starts, to its end', async () => {
  await expect(rehearse()).resolves.toBeUndefined();
});
