import { deliverDue } from '../mail/send.ts';
import type { Act } from './act.ts';

/** The platform has the job run every so many minutes, as `crons` of `wrangler.toml` says. */
export const minutesBetweenRuns = 2;

/** At most so many messages a run: each costs the Worker some tenths of a millisecond, and a run has ten. */
export const mostARun = 8;

/** Sends mail that is due: each message is noted, in a statement of its own; taking them up is one. */
export const deliverMail: Act = async ({ env, left }) => {
  const most = Math.min(mostARun, left() - 1);
  if (most > 0) await deliverDue(env, { most });
  return true;
};
