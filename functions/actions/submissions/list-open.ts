import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { openSubmissions, type SubmissionRow } from '../../../db/submissions/read.ts';
import type { Acting } from '../acting.ts';

/** Somebody looks at who waits for an answer, whatever the form: first to be read first, then the oldest. */
export async function listOpen(
  db: Database,
  limit: number,
  { who, now, scope }: Acting,
): Promise<readonly SubmissionRow[]> {
  const [rows] = await commit(db, [
    openSubmissions(db, scope, { limit }),
    traceOfLook(db, { at: now, who, action: 'list', subject: 'open' }),
  ]);
  return rows;
}
