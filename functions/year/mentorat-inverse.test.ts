import { afterAll, test, vi } from 'vitest';
import { expectMeasured } from '../../tests/support/year/measured.ts';
import { type Plan, playYear } from '../../tests/support/year/play.ts';
import { saidOfAnswers, saidOfMean, saidOfSessions } from '../../tests/support/year/truth.ts';

const plan: Plan = {
  ...{ programme: 'mentorat-inverse', opens: '2026-12-08', closes: '2027-01-15' },
  ...{ launch: '2027-02-02', end: '2027-12-01', everyWeeks: 4, minutes: 60 },
  ...{ programmes: 5, jobEvery: 2, by: 'proposal' },
};

afterAll(() => void vi.useRealTimers());

test('a year of reverse mentoring, played from sign-up and a proposal to its last day, is measured as it was', async () => {
  const year = await playYear(plan);
  await expectMeasured(plan, year, [
    saidOfSessions(year.truth, 8),
    saidOfAnswers(year.truth, 'progress', 4),
    saidOfMean(year.truth, 'listening'),
  ]);
});
