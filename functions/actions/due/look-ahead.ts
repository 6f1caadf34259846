import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { whatIsStopped } from '../../../db/due/people.ts';
import { leavingAfter } from '../../../db/messages/read.ts';
import type { Database } from '../../../db/open.ts';
import { goingUntil } from '../../../db/submissions/purge.ts';
import type { Acting } from '../acting.ts';

/** What is looked at: until when, and at most so many messages. */
interface Ahead {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly limit: number;
}

/** Somebody looks at what is about to happen, with a trace: what is stored already and leaves, what was stopped, what is to be purged. */
export async function lookAhead(
  db: Database,
  { until, limit }: Ahead,
  { who, now, scope }: Acting,
) {
  const [stored, halted, going] = await commit(db, [
    leavingAfter(db, { now, scope, limit }),
    whatIsStopped(db, scope),
    goingUntil(db, until, scope),
    traceOfLook(db, { at: now, who, action: 'list', subject: 'ahead' }),
  ]);
  return { stored, halted, going };
}
