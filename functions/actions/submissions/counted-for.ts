import type { Stored } from '../../../db/submissions/stored.ts';
import { rowCounters } from '../../../db/tallies/tallies.ts';
import { countersOf } from '../../../domain/forms/tally.ts';

/** What a submission is counted under: the columns that its counters are made of, and its answers. */
export type Counted = Pick<
  Stored,
  'definition' | 'answers' | 'pairAnswers' | 'status' | 'attention' | 'suspicion'
>;

/**
 * The counters that a stored submission raised, as far as it tells itself, each so many times. What
 * was counted without being stored is in none of them: nobody knows which those were.
 */
export function countedFor(
  row: Counted,
  times: 1 | -1,
): readonly (readonly [string, string, number])[] {
  const answers = { ...row.answers, ...row.pairAnswers };
  return [...countersOf(row.definition, answers), ...rowCounters(row)].map(
    ([question, value]) => [question, value, times] as const,
  );
}
