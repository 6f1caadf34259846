import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { whatIsStopped } from '../../../db/due/people.ts';
import { leavingAfter } from '../../../db/messages/read.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';

/** Somebody looks at what is about to leave, with a trace: what is stored already, and what was stopped. */
export async function lookAhead(db: Database, limit: number, { who, now, scope }: Acting) {
  const [stored, halted] = await commit(db, [
    leavingAfter(db, { now, scope, limit }),
    whatIsStopped(db, scope),
    trace(db, { at: now, who, action: 'list', subject: 'ahead' }),
  ]);
  return { stored, halted };
}
