import { commit } from '../../../db/commit.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { type Introducing, introduce as introducing } from '../../../db/pairs/introductions.ts';
import {
  declinePair as declining,
  hasBegunAt,
  hasEndedAt,
  type OneOfTwo,
  type Signing,
  signCharter as signing,
} from '../../../db/pairs/move.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';

/**
 * One of the two signs the charter. With the second signature the pair begins, and both are told.
 *
 * @param letters what tells each of the two that the pair has begun
 * @returns whether they signed; not where they had, or where it is over
 */
export async function signCharter(
  db: Database,
  one: Signing,
  letters: readonly NewMessage[],
): Promise<boolean> {
  const statements = signing(db, one);
  const results = await commit(db, [
    ...statements,
    ...letters.map((letter) => addMessageIf(db, letter, hasBegunAt(one.pair, one.now))),
  ]);
  return Number(results[statements.length - 1]) > 0;
}

/**
 * One of the two says no before both have signed; the other one is told that there will be no pair, not why.
 *
 * @returns whether they did; not where both have signed, or it is over
 */
export async function declinePair(
  db: Database,
  one: OneOfTwo,
  letters: readonly NewMessage[],
): Promise<boolean> {
  const statements = declining(db, one);
  const results = await commit(db, [
    ...statements,
    ...letters.map((letter) => addMessageIf(db, letter, hasEndedAt(one.pair, one.now))),
  ]);
  return Number(results[statements.length - 1]) > 0;
}

/** Somebody writes, changes or takes back what the other one will read of them. Gives whether it was kept. */
export async function introduce(db: Database, introduction: Introducing): Promise<boolean> {
  const [kept] = await commit(db, [introducing(db, introduction)]);
  return kept > 0;
}
