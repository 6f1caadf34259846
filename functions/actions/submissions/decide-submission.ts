import { traceOfSubmission } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type Decided, type Seen, setStatus, stillAsSeen } from '../../../db/submissions/write.ts';
import { moveInTally } from '../../../db/tallies/tallies.ts';

/** What a coordinator decided about a submission: its status, and a note if one was sent. */
export interface Decision extends Seen, Decided {
  /** The note that they saw, when it was shown to be changed. */
  readonly noted?: string | undefined;
}

/**
 * A coordinator gives a submission a status and a note, with a trace, unless somebody changed
 * what the coordinator had read in the meantime, or a submission of its kind has no such status.
 *
 * @returns whether it was stored
 */
export async function decideSubmission(db: Database, decision: Decision): Promise<boolean> {
  const stands = stillAsSeen([decision], decision);
  const [, , changed] = await commit(db, [
    traceOfSubmission(db, { at: decision.now, who: decision.who, action: 'status' }, stands),
    moveInTally(db, stands, decision.status),
    setStatus(db, stands, decision),
  ]);
  return changed.length > 0;
}
