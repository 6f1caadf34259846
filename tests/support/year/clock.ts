import { vi } from 'vitest';
import { startOf } from '../../../domain/words/day.ts';
import type { Env } from '../../../functions/env.ts';
import { runJob } from '../../../functions/schedule/job.ts';
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

/** A morning on which the job runs twice an hour: so long that it measures every programme, of which it takes one an hour. */
export async function jobOfAMorning(programmes: number): Promise<void> {
  for (let run = 0; run < 2 * programmes; run += 1) {
    vi.setSystemTime(Date.now() + hour / 2);
    await runJob(house, Date.now());
  }
}
