import { commit } from '../../../db/commit.ts';
import { aheadIn, type LookedAtSessions, unsaidIn } from '../../../db/due/sessions.ts';
import type { Database } from '../../../db/open.ts';
import type { SessionFacts } from '../../../domain/due/sessions.ts';

/** Looks at the sessions of which time may bring a word, as they were at one moment. */
export async function sessionFacts(
  db: Database,
  looked: {
    /** Milliseconds since 1970. */
    readonly asOf: number;
    readonly ahead: LookedAtSessions;
    readonly unsaid: LookedAtSessions;
  },
): Promise<SessionFacts> {
  const [ahead, unsaid] = await commit(db, [
    aheadIn(db, looked.ahead),
    unsaidIn(db, looked.unsaid),
  ]);
  return { asOf: looked.asOf, ahead, unsaid };
}
