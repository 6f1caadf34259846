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
  /** The note that they saw, when it was shown to be changed. */
  readonly noted?: string | undefined;
  readonly status: Status;
  /** The note; left as it is when it was not sent. */
  readonly note?: string | undefined;
  /** Who decided. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * A coordinator gives a submission a status and a note, with a trace, unless somebody changed
 * what the coordinator had read in the meantime.
 *
 * @returns whether it was stored
 */
export async function decideSubmission(db: Database, decision: Decision): Promise<boolean> {
  const { id, was, noted, status, who, now } = decision;
  const stands = submissionIs(id, { status: was, note: noted });
  const act = { at: now, who, action: 'status' };
  const [, , changed] = await commit(db, [
    traceOfSubmission(db, act, stands),
    moveInTally(db, stands, was, status),
    setStatus(db, stands, decision),
  ]);
  return changed > 0;
}
