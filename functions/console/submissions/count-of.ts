import { everyForm, type Selection } from '../../../db/submissions/read.ts';
import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import { allOf } from '../home/figures.ts';

/** How many submissions a selection has, from the tallies. */
export function countOf(counts: readonly SubmissionCounts[], selection: Selection): number {
  const { form, programme, status, mark } = selection;
  return counts
    .filter((one) => form === everyForm || one.form === form)
    .filter((one) => programme === undefined || one.programme === programme)
    .map((one) => (mark ? one[mark] : one.byStatus))
    .reduce((sum, one) => sum + (status ? (one[status] ?? 0) : allOf(one)), 0);
}
