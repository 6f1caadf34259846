import { commit } from '../../../db/commit.ts';
import { forgetSpent } from '../../../db/links/forms.ts';
import { forgetLinks } from '../../../db/links/links.ts';
import { forgetOwnSessions } from '../../../db/links/sessions.ts';
import type { Database } from '../../../db/open.ts';
import { longestIdle } from './own-session.ts';
import { monthOf } from './pass.ts';

/** For so long a link that has ended still says that it has. */
const told = 30 * 24 * 60 * 60_000;

/** The schedule forgets links that ended long ago, and sessions that are good no more. */
export const forgetLinksAndSessions = async (db: Database, now: number): Promise<void> =>
  void (await commit(db, [
    forgetLinks(db, now - told),
    forgetOwnSessions(db, now - longestIdle),
    forgetSpent(db, monthOf(now)),
  ]));
