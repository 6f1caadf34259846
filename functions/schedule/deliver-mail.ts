import { openDatabase } from '../../db/open.ts';
import { tidyOutbox } from '../actions/messages/tidy-outbox.ts';
import type { Env } from '../env.ts';
import { logFault } from '../http/log-fault.ts';
import { deliverDue } from '../mail/send.ts';

/**
 * So many messages a run: with what is noted of each, under half of the 50 queries and of the 50
 * requests to elsewhere that the free plan gives one run.
 */
export const mostARun = 20;

/**
 * Sends mail that is due, and tidies the outbox. What is left waits for the next run.
 *
 * @throws Error that names nothing, when the database failed: the platform prints what it is given
 */
export async function deliverMail(env: Env, now: number): Promise<void> {
  try {
    await tidyOutbox(openDatabase(env.DB), now);
    await deliverDue(env, { most: mostARun });
  } catch (error) {
    logFault('mail broken off', error);
    throw new Error('mail broken off');
  }
}
