import * as z from 'zod';
import { answered, meanOf, type Tally } from '../forms/tally.ts';

/** What every measure looks at: a question of a form, by their ids. */
const looks = { form: z.string(), question: z.string() };

/** A way in which an objective is measured by what people answered. The list is closed. */
export const measure = z.discriminatedUnion('measure', [
  /** The mean of a scale or a number. */
  z.strictObject({ measure: z.literal('average'), ...looks }),
  /** How many of a hundred gave one of these answers, or a number that is large enough: one of the two is said. */
  z.strictObject({
    measure: z.literal('share'),
    ...looks,
    /** The answers that count. */
    is: z.array(z.string()).min(1).optional(),
    /** The smallest number that counts. */
    at_least: z.number().optional(),
  }),
  /** How much a mean has moved: of a question about now, since another about before. */
  z.strictObject({ measure: z.literal('change'), ...looks, since: z.string() }),
]);

/** A way in which an objective is measured. */
export type Measure = z.infer<typeof measure>;

/** A figure, with how many answers it was made of. */
export interface Figure {
  readonly value: number;
  readonly answers: number;
}

/** What a measure comes to; a change has both of its means. */
export type Measured =
  | { readonly is: 'average'; readonly now: Figure }
  | { readonly is: 'share'; readonly now: Figure }
  | { readonly is: 'change'; readonly before: Figure; readonly now: Figure };

/** The mean of a question; nothing while nobody may be seen to have answered it. */
function averageOf(tally: Tally, question: string): Figure | undefined {
  const value = meanOf(tally[question]);
  const answers = tally[question]?.[answered] ?? 0;
  return value === undefined || answers === 0 ? undefined : { value, answers };
}

/** How many of those who answered gave an answer that counts. */
function shareOf(
  tally: Tally,
  { question, is, at_least }: Extract<Measure, { measure: 'share' }>,
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
export function measureBy(tally: Tally, asked: Measure): Measured | undefined {
  const now = asked.measure === 'share' ? shareOf(tally, asked) : averageOf(tally, asked.question);
  if (now === undefined) return undefined;
  if (asked.measure !== 'change') return { is: asked.measure, now };
  const before = averageOf(tally, asked.since);
  return before && { is: 'change', before, now };
}
