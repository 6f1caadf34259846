import { openDatabase } from '../../db/open.ts';
import { enrolStored } from '../actions/people/enrol-stored.ts';
import type { Env } from '../env.ts';
import { logFault } from '../http/log-fault.ts';

/** At most so many a night: there are hardly any, and a night on the free plan asks 50 times at most. */
const most = 3;

/** Gives people to applications that were stored before there were any. What fails is done the next night. */
export async function enrol(env: Env): Promise<void> {
  try {
    await enrolStored(openDatabase(env.DB), most);
  } catch (error) {
    logFault('stored applications not enrolled', error);
  }
}
