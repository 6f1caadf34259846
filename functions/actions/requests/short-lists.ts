import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import {
  type DraftedName,
  draftLists,
  dropDrafts,
  sendLists as sending,
  wasSent,
} from '../../../db/requests/lists.ts';
import type { Acting } from '../acting.ts';
import { type Telling, tell } from '../sessions/telling.ts';

/** A coordinator prepares short lists in place of those that were prepared and not sent. Gives how many names stand on them. */
export async function prepareLists(
  db: Database,
  programme: string,
  names: readonly DraftedName[],
  { scope, ...by }: Acting,
): Promise<number> {
  const [, drafted] = await commit(db, draftLists(db, programme, names, scope, by));
  return Number(drafted);
}

/** A coordinator throws away what they prepared and did not send. */
export const throwListsAway = async (
  db: Database,
  programme: string,
  { scope }: Acting,
): Promise<void> => void (await commit(db, [dropDrafts(db, programme, scope)]));

/** A list that is sent to a mentee, as the coordinator saw it. */
export interface SentList {
  /** The mentee's participation. */
  readonly mentee: string;
  /** The mail that tells them; nothing where none leaves. */
  readonly letter: Telling | undefined;
}

/**
 * A coordinator sends short lists, and each mentee is told.
 *
 * @param keep names that are sent
 * @param strike names that are taken off before
 * @returns how many names were sent; none where somebody else sent or threw them away meanwhile
 */
export async function sendLists(
  db: Database,
  programme: string,
  { keep, strike }: { readonly keep: readonly string[]; readonly strike: readonly string[] },
  lists: readonly SentList[],
  { scope, ...by }: Acting,
): Promise<number> {
  const [, sent] = await commit(db, [
    dropDrafts(db, programme, scope, strike),
    ...sending(db, programme, keep, scope, by),
    ...lists.flatMap(({ mentee, letter }) =>
      letter ? tell(db, letter, wasSent(mentee, by.now), { now: by.now }) : [],
    ),
  ]);
  return Number(sent);
}
