import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { afterAnswer } from '../http/after.ts';
import { deliverDue } from './send.ts';

/** Sends messages that were just stored, by their keys, once the answer is on its way; what fails waits for the job. */
export function deliverSoon(
  context: Pick<Context<AppEnv>, 'executionCtx' | 'env'>,
  keys: readonly string[],
): void {
  if (keys.length > 0)
    afterAnswer(context)(() => deliverDue(context.env, { most: keys.length, keys }));
}
