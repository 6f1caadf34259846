import { forgetOldEvenings } from '../actions/evenings/say.ts';
import { forgetOldGatherings } from '../actions/gatherings/plan.ts';
import { forgetOldImprovements } from '../actions/improvements/improve.ts';
import { forgetInvited } from '../actions/invitations/invite.ts';
import { forgetLinksAndSessions } from '../actions/links/forget-links.ts';
import { forgetSenders } from '../actions/senders/forget-senders.ts';
import { forgetOldUse } from '../actions/use/note-use.ts';
import { shareDay } from '../forms/share.ts';
import type { Act } from './act.ts';

/** Forgets who sent many forms on other days, links and sessions that have ended, who was invited long ago, what other days cost, evenings and gatherings of long ago, and what was improved then. */
export const forget: Act = async ({ db, now }) => {
  await forgetSenders(db, shareDay(now));
  await forgetLinksAndSessions(db, now);
  await forgetInvited(db, now);
  await forgetOldUse(db, now);
  await forgetOldEvenings(db, now);
  await forgetOldGatherings(db, now);
  await forgetOldImprovements(db, now);
  return true;
};
