import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { ifStill, noteTold, tryAgain } from '../../../db/messages/settle.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';

/** What a coordinator does about a message that was not delivered. */
interface Settling extends Acting {
  readonly key: string;
  readonly does: 'sentAgain' | 'saidOtherwise' | 'sentAfterAll';
}

const acts = {
  sentAgain: 'send-again',
  saidOtherwise: 'told',
  sentAfterAll: 'send-after-all',
} as const;

/**
 * A coordinator has a message sent again that was not delivered, or one sent that was held back, or notes
 * that they told the person in another way, with a trace. A second click, or a second coordinator, changes nothing.
 *
 * @returns whether it was still to be settled
 */
export async function settleMessage(
  db: Database,
  { key, does, who, now, scope }: Settling,
): Promise<boolean> {
  const one = { key, scope };
  const [, changed] = await commit(db, [
    trace(db, { at: now, who, action: acts[does], subject: `message/${key}` }, ifStill(one, does)),
    does === 'saidOtherwise' ? noteTold(db, one, now) : tryAgain(db, one, does, now),
  ]);
  return changed > 0;
}
