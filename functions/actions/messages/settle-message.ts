import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { ifStill, noteTold, tryAgain } from '../../../db/messages/settle.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';

/** What a coordinator does about a message that was not delivered. */
interface Settling extends Acting {
  readonly key: string;
  readonly does: 'sentAgain' | 'saidOtherwise';
}

const acts = { sentAgain: 'send-again', saidOtherwise: 'told' } as const;

/**
 * A coordinator has an undelivered message sent again, or notes that they told the person in another
 * way, with a trace. A second click, or a second coordinator, changes nothing.
 *
 * @returns whether it was still to be settled
 */
export async function settleMessage(
  db: Database,
  { key, does, who, now, scope }: Settling,
): Promise<boolean> {
  const settle = does === 'sentAgain' ? tryAgain : noteTold;
  const [, changed] = await commit(db, [
    trace(
      db,
      { at: now, who, action: acts[does], subject: `message/${key}` },
      ifStill({ key, scope }, does),
    ),
    settle(db, { key, scope }, now),
  ]);
  return changed > 0;
}
