import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { addPairs } from '../../../db/pairs/make.ts';
import {
  askForMore as askingForMore,
  declineRequest as declining,
  mayAccept,
  noteAccepted,
  type OneOfRequest,
  standInDirectory,
} from '../../../db/requests/write.ts';
import { type Announced, announcing } from '../pairs/make-pair.ts';
import type { Telling } from '../sessions/telling.ts';
import { moveAndTell } from './ask-mentor.ts';

/**
 * A mentor says yes: the two become a pair and both are told, in one batch.
 *
 * @param most people one mentor accompanies at most in the programme
 * @returns whether they did; not where their places are taken meanwhile, or one of the two is not ready any more
 */
export async function acceptRequest(
  db: Database,
  one: OneOfRequest,
  announced: Announced,
  most: number,
): Promise<boolean> {
  const by = { who: one.side, now: one.now };
  const make = addPairs(db, [announced.pair], 'all', by, mayAccept(one, most));
  const [made] = await commit(db, [
    ...announcing(db, [announced], make, one.now),
    ...noteAccepted(db, one, announced.pair.id),
  ]);
  return Number(made) > 0;
}

/** A mentor says no, and the mentee is told. Gives whether they did. */
export const declineRequest = (
  db: Database,
  one: OneOfRequest,
  letter: Telling | undefined,
): Promise<boolean> => moveAndTell(db, declining(db, one), one, letter);

/** A mentor would like to know more first, and the mentee is told. Gives whether they asked. */
export const askForMore = (
  db: Database,
  one: OneOfRequest,
  question: string,
  letter: Telling | undefined,
): Promise<boolean> => moveAndTell(db, askingForMore(db, one, question), one, letter);

/** A mentor stands in the directory of their programme, or leaves it. */
export const chooseDirectory = async (
  db: Database,
  who: { readonly participation: string; readonly person: string; readonly now: number },
  stands: boolean,
): Promise<void> => void (await commit(db, [standInDirectory(db, who, stands)]));
