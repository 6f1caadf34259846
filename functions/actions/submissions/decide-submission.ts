import { traceOfSubmission } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import type { Status } from '../../../db/schema.ts';
import { setStatus, submissionIs } from '../../../db/submissions/write.ts';
import { moveInTally } from '../../../db/tallies/tallies.ts';

/** What a coordinator decided about a submission. */
export interface Decision {
  readonly id: string;
  /** The status that the coordinator saw when deciding. */
  readonly was: Status;
  readonly status: Status;
  /** The note; left as it is when it was not sent. */
  readonly note?: string | undefined;
  /** Who decided. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * A coordinator gives a submission a status and a note, with a trace, unless somebody changed the
 * status in the meantime.
 *
 * @returns whether it was stored
 */
export async function decideSubmission(db: Database, decision: Decision): Promise<boolean> {
  const { id, was, status, who, now } = decision;
  const act = { at: now, who, action: 'status' };
  const [, , changed] = await commit(db, [
    traceOfSubmission(db, act, submissionIs(id, was)),
    moveInTally(db, id, was, status),
    setStatus(db, id, decision),
  ]);
  return changed > 0;
}
