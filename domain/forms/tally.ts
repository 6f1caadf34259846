import type { Answers } from './answer.ts';
import type { Form } from './definition.ts';
import { countedValues } from './kinds/index.ts';
import { answeredQuestions } from './questions.ts';

/** How often each value was answered: question id → value → number of submissions. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The totals of an anonymous question are shown, and move on, by so many answers at least. */
export const fewest = 5;

/** The value under which a question counts how many people answered it, whatever they ticked. */
export const answered = '*';

/** The counters that one submission raises by one, each as [question, value]. */
export const countersOf = (form: Form, answers: Answers): readonly (readonly [string, string])[] =>
  answeredQuestions(form).flatMap((question) => {
    const answer = answers[question.id];
    if (answer === undefined) return [];
    const values = countedValues(question, answer);
    return [answered, ...values].map((value) => [question.id, value] as const);
  });

/** Adds tallies, counter by counter. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum: Record<string, Record<string, number>> = {};
  for (const tally of tallies)
    for (const [question, values] of Object.entries(tally))
      for (const [value, count] of Object.entries(values)) {
        sum[question] ??= {};
        sum[question][value] = (sum[question][value] ?? 0) + count;
      }
  return sum;
}

/**
 * What may be seen of anonymous counters: a question moves on to what stands in `now` when that holds
 * five new answers or more, and else stays as it was `seen` before. Nobody sees `now` itself.
 *
 * Whoever looks after every single submission so sees, of each question and programme, sums of
 * batches: every answer falls into one batch, whose five answers or more are seen from the same moment
 * on or not at all. All programmes together are seen as the sum of what is seen of each. Whatever is
 * seen is thus a sum of whole batches, and so is all that can be got by adding and subtracting it, over
 * programmes and moments: an answer cannot be told from the others of its batch. That holds as long as
 * each `seen` is what was made before, and only one may be made of it.
 */
export function publish(seen: Tally, now: Tally): Tally {
  const moved = Object.entries(now).filter(
    ([question, counts]) => (counts[answered] ?? 0) - (seen[question]?.[answered] ?? 0) >= fewest,
  );
  return { ...seen, ...Object.fromEntries(moved) };
}

/** The mean of counted numbers; nothing when nobody answered. */
export function meanOf(counts: Readonly<Record<string, number>> = {}): number | undefined {
  const numbers = Object.entries(counts).filter(([value]) => value !== answered);
  const people = numbers.reduce((sum, [, n]) => sum + n, 0);
  return people === 0
    ? undefined
    : numbers.reduce((sum, [value, n]) => sum + Number(value) * n, 0) / people;
}
