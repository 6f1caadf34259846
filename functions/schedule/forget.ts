import { forgetOldEvenings } from '../actions/evenings/say.ts';
import { forgetOldGatherings } from '../actions/gatherings/plan.ts';
import { forgetInvited } from '../actions/invitations/invite.ts';
import { forgetLinksAndSessions } from '../actions/links/forget-links.ts';
import { forgetSenders } from '../actions/senders/forget-senders.ts';
import { forgetOldUse } from '../actions/use/note-use.ts';
import { shareDay } from '../forms/share.ts';
import type { Act } from './act.ts';

const day = 24 * 60 * 60_000;

/** Forgets who sent many forms on other days, links and sessions that have ended, who was invited long ago, what other days cost, evenings and gatherings of long ago. */
export const forget: Act = async ({ db, now }) => {
  await forgetSenders(db, shareDay(now));
  await forgetLinksAndSessions(db, now);
  await forgetInvited(db, now);
  await forgetOldUse(db, now);
  // A run asks the database few things: what is kept for years is looked at every other day, in turn.
  await (Math.floor(now / day) % 2 === 0 ? forgetOldEvenings : forgetOldGatherings)(db, now);
  return true;
};
