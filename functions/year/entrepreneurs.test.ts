import { afterAll, test, vi } from 'vitest';
import { expectMeasured } from '../../tests/support/year/measured.ts';
import type { Plan } from '../../tests/support/year/plan.ts';
import { playYear } from '../../tests/support/year/play.ts';

const plan: Plan = {
  ...{ programme: 'entrepreneurs', opens: '2027-02-18', closes: '2027-03-19' },
  ...{ launch: '2027-04-08', midway: '2028-01-06', end: '2028-10-05', everyWeeks: 4, minutes: 90 },
  ...{ jobEvery: 2, by: 'evening' },
};

afterAll(() => void vi.useRealTimers());

test('a year and a half of founders, played from sign-up and an evening of meetings to its last day, is measured as it was', async () => {
  await expectMeasured(plan, await playYear(plan));
});
