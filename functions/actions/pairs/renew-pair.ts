import { commit } from '../../../db/commit.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { isRenewedAt, type Renewing, renewing } from '../../../db/pairs/renew.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Acting } from '../acting.ts';

/**
 * A coordinator renews a pair beyond the end of its programme, with a trace; both are told in the same batch.
 *
 * @returns whether it was renewed; not where it is over, or somebody renewed it meanwhile
 */
export async function renewPair(
  db: Database,
  pair: Renewing,
  letters: readonly NewMessage[],
  { scope, ...by }: Acting,
): Promise<boolean> {
  const statements = renewing(db, pair, scope, by);
  const results = await commit(db, [
    ...statements,
    ...letters.map((letter) => addMessageIf(db, letter, isRenewedAt(pair.id, by.now))),
  ]);
  return Number(results[statements.length - 1]) > 0;
}
