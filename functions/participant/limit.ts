import { openDatabase } from '../../db/open.ts';
import type { Env } from '../env.ts';
import { isSpent } from '../forms/share.ts';
import { comesFast } from '../forms/suspicion.ts';
import { Problem } from '../http/problem.ts';
import { senderOf } from '../http/sender.ts';

/**
 * Refuses whoever posts too fast, or too much in a day: the measure is that of the forms.
 *
 * @throws Problem 429
 */
export async function requireMeasure(env: Env, request: Request): Promise<void> {
  const now = Date.now();
  const sender = senderOf(request);
  const fast = await comesFast(env, sender, now);
  if (fast || (await isSpent(openDatabase(env.DB), sender, fast, now))) throw new Problem(429);
}
