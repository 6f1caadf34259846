import { traceOfReading } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type ReadSubmission, submissionWithForm } from '../../../db/submissions/read.ts';
import { submissionIs } from '../../../db/submissions/write.ts';
import type { Acting } from '../acting.ts';

/** Somebody opens one submission; what is not there leaves no trace either. */
export async function openSubmission(
  db: Database,
  { id, who, now, scope }: Acting & { readonly id: string },
): Promise<ReadSubmission | undefined> {
  const [rows] = await commit(db, [
    submissionWithForm(db, scope, id),
    traceOfReading(db, { at: now, who, action: 'read' }, submissionIs(id, scope)),
  ]);
  return rows[0];
}
