import { afterAll, test, vi } from 'vitest';
import { expectMeasured } from '../../tests/support/year/measured.ts';
import type { Plan } from '../../tests/support/year/plan.ts';
import { playYear } from '../../tests/support/year/play.ts';

const plan: Plan = {
  ...{ programme: 'leadership', opens: '2027-01-12', closes: '2027-02-12' },
  ...{ launch: '2027-03-02', midway: '2027-07-06', end: '2027-12-02', everyWeeks: 4, minutes: 75 },
  ...{ jobEvery: 1, by: 'lists' },
};

afterAll(() => void vi.useRealTimers());

test('a year of leadership, played from sign-up and short lists to its last day, is measured as it was', async () => {
  await expectMeasured(plan, await playYear(plan));
});
