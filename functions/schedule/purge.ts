import { openDatabase } from '../../db/open.ts';
import { purgeSubmissions } from '../actions/submissions/purge-submissions.ts';
import type { Env } from '../env.ts';

/** At most so many batches a night; what is left waits for the next one. */
const batches = 20;

/** The nightly purge: deletes every submission whose time has come. */
export async function purge(env: Env, now: number): Promise<void> {
  const db = openDatabase(env.DB);
  for (let batch = 0; batch < batches; batch += 1)
    if ((await purgeSubmissions(db, now)) === 0) return;
}
