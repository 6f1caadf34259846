import type { Stored } from '../../../db/submissions/stored.ts';
import { type Counted as CountedRow, rowCounters } from '../../../db/tallies/counters.ts';
import { countersOf } from '../../../domain/forms/tally.ts';

/** What a submission is counted under: the columns that its counters are made of, and its answers. */
export type Counted = CountedRow & Pick<Stored, 'definition' | 'answers' | 'pairAnswers'>;

/**
 * The counters that a stored submission raised, as far as it tells itself, each so many times. What
 * was counted without being stored is in none of them: nobody knows which those were. The answers of
 * what looked suspicious were never counted.
 */
export function countedFor(
  row: Counted,
  times: 1 | -1,
): readonly (readonly [string, string, number])[] {
  const answers = { ...row.answers, ...row.pairAnswers };
  const totals = row.suspicion ? [] : countersOf(row.definition, answers);
  return [
    ...totals.map(([question, value]) => [question, value, 1] as const),
    ...rowCounters(row),
  ].map(([question, value, by]) => [question, value, by * times] as const);
}
