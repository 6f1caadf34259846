import type { Env } from '../../../functions/env.ts';
import { runJob } from '../../../functions/schedule/job.ts';
import { env } from './visitor.ts';

/** Which rounds were done when. */
const rounds = async (): Promise<string> =>
  JSON.stringify((await env.DB.prepare('select * from rounds order by 1').all()).results);

/**
 * The job runs every two minutes from a moment on, until there is no round left to do in this hour: one
 * run does not get through all rounds of a house in which none was done for days.
 *
 * @param tick is told the moment of each run, for who keeps a clock of their own
 */
export async function jobOfAnHour(
  house: Env,
  from: number,
  tick: (now: number) => unknown = () => undefined,
): Promise<void> {
  let before = await rounds();
  for (let minutes = 0; minutes < 30; minutes += 2) {
    const now = from + minutes * 60_000;
    tick(now);
    await runJob(house, now);
    const after = await rounds();
    if (after === before) return;
    before = after;
  }
}
