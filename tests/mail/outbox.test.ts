import { expect, test } from 'vitest';
import { killed } from '../bench/outbox/killed.ts';

test('whatever the carrier does and whenever the process is killed, each message comes; one a kill may come twice', async () => {
  const { lost, untrue, twice, most } = await killed(150, 3);
  expect({ lost, untrue }).toEqual({ lost: 0, untrue: 0 });
  expect(twice).toBeLessThanOrEqual(3);
  expect(most).toBeLessThanOrEqual(2);
});
