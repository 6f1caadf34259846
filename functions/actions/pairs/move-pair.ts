import { commit } from '../../../db/commit.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { hasEndedAt, movePair as moving, type SeenPair } from '../../../db/pairs/move.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { CoordinatorStep } from '../../../domain/pairs/pair.ts';
import type { Acting } from '../acting.ts';

/**
 * A coordinator pauses a pair, lets it go on or ends it, with a trace; an end is told to both in the same batch.
 *
 * @param letters what tells each of the two that it has ended
 * @returns whether it was moved; not where it does not stand any more as they saw it
 */
export async function movePair(
  db: Database,
  step: CoordinatorStep,
  seen: SeenPair,
  letters: readonly NewMessage[],
  { scope, ...by }: Acting,
): Promise<boolean> {
  const statements = moving(db, step, seen, scope, by);
  const results = await commit(db, [
    ...statements,
    ...letters.map((letter) => addMessageIf(db, letter, hasEndedAt(seen.id, by.now))),
  ]);
  return Number(results[statements.length - 1]) > 0;
}
