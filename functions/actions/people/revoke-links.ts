import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { revokeLinksOf } from '../../../db/links/links.ts';
import { endOwnSessionsOf } from '../../../db/links/sessions.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';

/** A coordinator takes back every link of a person, who passed one on, say, and closes their page on every device. */
export const revokeLinks = async (
  db: Database,
  person: string,
  { who, now }: Acting,
): Promise<void> =>
  void (await commit(db, [
    trace(db, { at: now, who, action: 'revoke', subject: `person/${person}` }),
    ...revokeLinksOf(db, person, now),
    endOwnSessionsOf(db, person),
  ]));
