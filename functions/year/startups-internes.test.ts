import { afterAll, test, vi } from 'vitest';
import { expectMeasured } from '../../tests/support/year/measured.ts';
import type { Plan } from '../../tests/support/year/plan.ts';
import { playYear } from '../../tests/support/year/play.ts';

const plan: Plan = {
  ...{ programme: 'startups-internes', opens: '2026-11-19', closes: '2026-12-16' },
  ...{ launch: '2027-01-14', midway: '2027-05-27', end: '2027-10-14', everyWeeks: 3, minutes: 60 },
  ...{ jobEvery: 2, by: 'proposal' },
};

afterAll(() => void vi.useRealTimers());

test('a year of startups inside the company, played from sign-up and a proposal to its last day, is measured as it was', async () => {
  await expectMeasured(plan, await playYear(plan));
});
