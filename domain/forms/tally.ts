import type { Answers } from './answer.ts';
import type { Form } from './definition.ts';
import { countedValues } from './kinds/index.ts';
import { answeredQuestions } from './questions.ts';

/** How often each value was answered: question id → value → number of submissions. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Fewer answers than this to a `totals` question are not shown to anybody. */
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
 * Whether the totals of a question may be shown for a part of all submissions: the part holds five
 * answers or more, and so does what is left of the whole, or a subtraction would give the few away.
 */
export function mayShow(question: string, part: Tally, whole: Tally): boolean {
  const inPart = part[question]?.[answered] ?? 0;
  const left = (whole[question]?.[answered] ?? 0) - inPart;
  return inPart >= fewest && (left === 0 || left >= fewest);
}
