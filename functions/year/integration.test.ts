import { afterAll, test, vi } from 'vitest';
import { expectMeasured } from '../../tests/support/year/measured.ts';
import type { Plan } from '../../tests/support/year/plan.ts';
import { playYear } from '../../tests/support/year/play.ts';

const plan: Plan = {
  ...{ programme: 'integration', opens: '2026-11-16', closes: '2026-12-18' },
  ...{ launch: '2027-01-11', midway: '2027-07-12', end: '2028-01-10', everyWeeks: 2, minutes: 30 },
  ...{ jobEvery: 4, by: 'directory' },
};

afterAll(() => void vi.useRealTimers());

test('a year of newcomers, played from sign-up and a directory to its last day, is measured as it was', async () => {
  await expectMeasured(plan, await playYear(plan));
});
