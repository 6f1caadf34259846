import { afterAll, test, vi } from 'vitest';
import { expectMeasured } from '../../tests/support/year/measured.ts';
import type { Plan } from '../../tests/support/year/plan.ts';
import { playYear } from '../../tests/support/year/play.ts';

const plan: Plan = {
  ...{ programme: 'mentorat-inverse', opens: '2026-12-08', closes: '2027-01-15' },
  ...{ launch: '2027-02-02', midway: '2027-06-29', end: '2027-12-01', everyWeeks: 4, minutes: 60 },
  ...{ jobEvery: 2, by: 'proposal' },
};

afterAll(() => void vi.useRealTimers());

test('a year of reverse mentoring, played from sign-up and a proposal to its last day, is measured as it was', async () => {
  await expectMeasured(plan, await playYear(plan));
});
