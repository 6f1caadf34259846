import { deliverDue } from '../mail/send.ts';
import type { Act } from './act.ts';

/** At most so many messages a run: of the 50 requests to elsewhere that the free plan gives one, less than half. */
export const mostARun = 20;

/** Sends mail that is due: each message is noted, in a statement of its own; taking them up is one. */
export const deliverMail: Act = async ({ env, left }) => {
  const most = Math.min(mostARun, left() - 1);
  if (most > 0) await deliverDue(env, { most });
  return true;
};
