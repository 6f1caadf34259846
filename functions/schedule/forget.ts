import { forgetInvited } from '../actions/invitations/invite.ts';
import { forgetLinksAndSessions } from '../actions/links/forget-links.ts';
import { forgetSenders } from '../actions/senders/forget-senders.ts';
import { shareDay } from '../forms/share.ts';
import type { Act } from './act.ts';

/** Forgets who sent many forms on other days, links and sessions that have ended, and who was invited long ago. */
export const forget: Act = async ({ db, now }) => {
  await forgetSenders(db, shareDay(now));
  await forgetLinksAndSessions(db, now);
  await forgetInvited(db, now);
  return true;
};
