import { traceOfReading } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import type { Owner, OwnSubmission } from '../../../db/own/submissions.ts';
import { isOneOf } from '../../../db/submissions/stored.ts';
import { self } from '../../../domain/people/self.ts';
import { sentBy } from './own-submissions.ts';

/** A person takes a copy of all that they sent, with a trace for each. */
export async function copyOwn(
  db: Database,
  owner: Owner,
  now: number,
): Promise<readonly OwnSubmission[]> {
  const rows = await sentBy(db, owner);
  const which = isOneOf(rows.map(({ id }) => id));
  await commit(db, [traceOfReading(db, { at: now, who: self, action: 'copy' }, which)]);
  return rows;
}
