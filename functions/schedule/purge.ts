import { openDatabase } from '../../db/open.ts';
import { forgetLinksAndSessions } from '../actions/links/forget-links.ts';
import { forgetSenders } from '../actions/senders/forget-senders.ts';
import { purgeSubmissions } from '../actions/submissions/purge-submissions.ts';
import type { Env } from '../env.ts';
import { shareDay } from '../forms/share.ts';
import { logFault } from '../http/log-fault.ts';

/** At most so many batches a night; what is left waits for the next one. */
const batches = 20;

/**
 * The nightly purge: deletes every submission whose time has come, and forgets who sent many,
 * and the links and sessions that have ended.
 *
 * @throws Error that names nothing, when the database failed: the platform marks the night as failed
 *   and prints what it is given
 */
export async function purge(env: Env, now: number): Promise<void> {
  const db = openDatabase(env.DB);
  try {
    await forgetSenders(db, shareDay(now));
    await forgetLinksAndSessions(db, now);
    for (let batch = 0; batch < batches; batch += 1)
      if ((await purgeSubmissions(db, now)) === 0) return;
  } catch (error) {
    logFault('purge broken off', error);
    throw new Error('purge broken off');
  }
}
