import { answered, meanOf, type Tally } from '../forms/tally.ts';
import type { Figure, FormMeasure, Measured } from './measures.ts';

/** The mean of a question; nothing while nobody may be seen to have answered it. */
function averageOf(tally: Tally, question: string): Figure | undefined {
  const value = meanOf(tally[question]);
  const answers = tally[question]?.[answered] ?? 0;
  return value === undefined || answers === 0 ? undefined : { value, answers };
}

/** How many of those who answered gave an answer that counts. */
function shareOf(
  tally: Tally,
  { question, is, at_least }: Extract<FormMeasure, { measure: 'share' }>,
): Figure | undefined {
  const counts = tally[question] ?? {};
  const answers = counts[answered] ?? 0;
  if (answers === 0) return undefined;
  const counting = (value: string): boolean =>
    is ? is.includes(value) : at_least !== undefined && Number(value) >= at_least;
  const right = Object.entries(counts)
    .filter(([value]) => value !== answered && counting(value))
    .reduce((sum, [, n]) => sum + n, 0);
  return { value: right / answers, answers };
}

/**
 * What a measure comes to, by the totals that may be shown of its form in a programme; nothing while
 * they say nothing.
 */
export function measureAnswers(tally: Tally, asked: FormMeasure): Measured | undefined {
  const now = asked.measure === 'share' ? shareOf(tally, asked) : averageOf(tally, asked.question);
  if (now === undefined) return undefined;
  if (asked.measure !== 'change') return { is: asked.measure, now };
  const before = averageOf(tally, asked.since);
  return before && { is: 'change', before, now };
}
