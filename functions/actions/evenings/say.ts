import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { type Saying, sayOf } from '../../../db/evenings/own.ts';
import { forgetEvenings } from '../../../db/evenings/write.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';

/** Somebody says of their meetings how they would go on, of those up to a round. Gives of how many it was kept. */
export async function sayOfMeetings(
  db: Database,
  saying: Saying,
  untilRound: number,
): Promise<number> {
  const [kept] = await commit(db, [sayOf(db, saying, untilRound)]);
  return Number(kept);
}

/** A coordinator types what somebody said on paper, with a trace. Gives of how many meetings it was kept. */
export async function typePaperList(
  db: Database,
  saying: Saying,
  untilRound: number,
  { who, now }: Acting,
): Promise<number> {
  const subject = `${saying.evening} ratings ${saying.participation}`;
  const [kept] = await commit(db, [
    sayOf(db, saying, untilRound),
    trace(db, { at: now, who, action: 'evening', subject }),
  ]);
  return Number(kept);
}

/** For so long what was said at an evening is kept. */
const kept = 366 * 24 * 60 * 60_000;

/** The schedule forgets evenings of long ago, with all that was said at them. */
export const forgetOldEvenings = async (db: Database, now: number): Promise<void> =>
  void (await commit(db, [forgetEvenings(db, now - kept)]));
