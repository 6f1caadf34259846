import { vi } from 'vitest';
import { startOf } from '../../../domain/words/day.ts';
import { everyAim } from '../../../functions/console/objectives/aims.ts';
import type { Env } from '../../../functions/env.ts';
import { jobOfAnHour } from '../worker/job-of-an-hour.ts';
import { datedEnv } from '../worker/visitor.ts';

const hour = 60 * 60_000;

/** The house as it stands in its year: its programmes open on their days, and it sends mail. */
export const house: Env = {
  ...datedEnv,
  MAIL_DRIVER: 'local',
  CONSOLE_DRIVER: 'local',
  LOCAL: 'yes',
};

/** Begins the clock of a year, and sets it: an ISO day, and an hour of it. */
export function isOn(day: string, at = 9): void {
  vi.useFakeTimers({ toFake: ['Date'], now: startOf(day) + at * hour });
}

/**
 * A morning on which the job runs through the hour in which it measures a programme: each hour it measures
 * another one, and does all its other rounds.
 */
export async function jobOfAMorning(day: string, programme: string): Promise<void> {
  const aims = await everyAim(house);
  isOn(day, 4);
  while (aims[Math.floor(Date.now() / hour) % aims.length]?.id !== programme)
    vi.setSystemTime(Date.now() + hour);
  await jobOfAnHour(house, Date.now(), (now) => vi.setSystemTime(now));
}
