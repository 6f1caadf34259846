import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { noLongerWaiting, renewKey, waitingForTheirPerson } from '../../../db/people/unenrolled.ts';
import { applicantIn } from '../../../domain/people/applicant.ts';
import { enrolling } from '../submissions/consequences.ts';

/**
 * Gives applications that were stored before there were people theirs, the oldest first, as if each
 * came now; and their addresses the key of now. Migrations have done so with all but those whose address has
 * letters that the database cannot fold.
 *
 * @returns how many were looked at; 0 when none is left
 */
export async function enrolStored(db: Database, most: number): Promise<number> {
  const rows = await waitingForTheirPerson(db, most);
  for (const row of rows) {
    const applicant = applicantIn(row.definition, row.answers);
    await commit(db, [
      ...enrolling(db, row.definition, row),
      ...(applicant ? [renewKey(db, row.id, applicant.addressKey)] : []),
      noLongerWaiting(db, row.id),
    ]);
  }
  return rows.length;
}
