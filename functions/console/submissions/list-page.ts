import type { Database } from '../../../db/open.ts';
import {
  type Cursor,
  everyForm,
  type Selection,
  type SubmissionRow,
} from '../../../db/submissions/read.ts';
import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import type { Acting } from '../../actions/acting.ts';
import { listSubmissions } from '../../actions/submissions/list-submissions.ts';
import { allOf } from '../home/figures.ts';

/** Submissions shown at once. */
export const atOnce = 25;

/** A page of the list, and whether there is more on either side. */
export interface ListPage {
  readonly rows: readonly SubmissionRow[];
  readonly previous: boolean;
  readonly next: boolean;
}

/** Reads one page of the list: after a place, before one, or from its beginning. */
export async function readPage(
  db: Database,
  selection: Selection,
  at: { after?: Cursor | undefined; before?: Cursor | undefined },
  by: Pick<Acting, 'who' | 'now'>,
): Promise<ListPage> {
  const direction = at.before ? 'back' : 'onwards';
  const from = at.before ?? at.after;
  const asked = { selection, limit: atOnce + 1, from, direction } as const;
  const found = await listSubmissions(db, asked, by);
  // All that stood there was decided on and left the list: what there is stands at its beginning.
  if (found.length === 0 && from) return readPage(db, selection, {}, by);
  const more = found.length > atOnce;
  const rows = found.slice(0, atOnce);
  return direction === 'back'
    ? { rows: rows.reverse(), previous: more, next: true }
    : { rows, previous: from !== undefined, next: more };
}

/** How many submissions a selection has, from the tallies. */
export function countOf(counts: readonly SubmissionCounts[], selection: Selection): number {
  const { form, programme, status, mark } = selection;
  return counts
    .filter((one) => form === everyForm || one.form === form)
    .filter((one) => programme === undefined || one.programme === programme)
    .map((one) => (mark ? one[mark] : one.byStatus))
    .reduce((sum, one) => sum + (status ? (one[status] ?? 0) : allOf(one)), 0);
}
