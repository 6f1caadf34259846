import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { reading } from '../../../db/statement.ts';
import { type Direction, submissionsFrom } from '../../../db/submissions/list.ts';
import {
  type Cursor,
  everyForm,
  type Selection,
  type SubmissionRow,
} from '../../../db/submissions/read.ts';
import type { Acting } from '../acting.ts';

/** Which submissions somebody wants to see. */
export interface Listing {
  readonly selection: Selection;
  /** At most so many. */
  readonly limit: number;
  readonly from?: Cursor | undefined;
  readonly direction: Direction;
}

/** Somebody looks at the list of a form, from a place on; nearest first. */
export async function listSubmissions(
  db: Database,
  { selection, limit, from, direction }: Listing,
  { who, now }: Pick<Acting, 'who' | 'now'>,
): Promise<SubmissionRow[]> {
  const [rows] = await commit(db, [
    reading(db, submissionsFrom(db, selection, limit, from, direction)),
    traceOfLook(db, {
      at: now,
      who,
      action: 'list',
      subject: selection.form === everyForm ? 'all' : selection.form,
    }),
  ]);
  return rows;
}
