import { commit } from '../../../db/commit.ts';
import { giveUpOlder } from '../../../db/messages/deliver.ts';
import { deleteFarewells, forgetMessages } from '../../../db/messages/forget.ts';
import type { Database } from '../../../db/open.ts';
import { keptDays } from '../../../domain/messages/message.ts';
import { triedFor } from '../../../domain/messages/next-try.ts';
import type { Reason } from '../../../domain/messages/outcome.ts';

const day = 24 * 60 * 60_000;
/** At most so many at once. */
const most = 500;

/**
 * What was never sent while it was fresh is given up, where the coordinator sees it: nobody is to
 * receive last week's news because mail was configured today. What was settled long ago is forgotten.
 *
 * @returns whether that was all of it
 */
export async function tidyOutbox(db: Database, now: number): Promise<boolean> {
  const reason: Reason = 'too-late';
  const [givenUp, forgotten] = await commit(db, [
    giveUpOlder(db, { since: now - triedFor - day, now, reason, most }),
    forgetMessages(db, now - keptDays * day, most),
    deleteFarewells(db),
  ]);
  return Math.max(givenUp, forgotten) < most;
}
