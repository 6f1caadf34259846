import type { Database } from '../../db/open.ts';
import { forgetOldEvenings } from '../actions/evenings/say.ts';
import { forgetOldGatherings } from '../actions/gatherings/plan.ts';
import { forgetInvited } from '../actions/invitations/invite.ts';
import { forgetLinksAndSessions } from '../actions/links/forget-links.ts';
import { forgetSenders } from '../actions/senders/forget-senders.ts';
import { forgetOldUse } from '../actions/use/note-use.ts';
import { shareDay } from '../forms/share.ts';
import type { Act } from './act.ts';

const hour = 60 * 60_000;

/** What is forgotten, in turn: a run asks the database few things, and nobody waits for any of these. */
const turns: readonly ((db: Database, now: number) => Promise<unknown>)[] = [
  (db, now) => forgetSenders(db, shareDay(now)),
  forgetLinksAndSessions,
  async (db, now) => {
    await forgetInvited(db, now);
    await forgetOldUse(db, now);
  },
  forgetOldEvenings,
  forgetOldGatherings,
];

/**
 * Forgets who sent many forms on other days, links and sessions that have ended, who was invited long ago, what
 * other days cost, evenings and gatherings of long ago: one of these each hour, so that each has its turn
 * several times a day.
 */
export const forget: Act = async ({ db, now }) => {
  await turns[Math.floor(now / hour) % turns.length]?.(db, now);
  return true;
};
