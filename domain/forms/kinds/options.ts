import * as z from 'zod';
import type { Language } from '../../words/language.ts';
import { type Said, sayMarked } from '../../words/said.ts';
import type { Window } from '../../words/window.ts';
import { words } from '../../words/words.ts';
import { type Answer, valuesOf } from '../answer.ts';
import { value } from '../names.ts';
import { add, type Scores } from '../scores.ts';
import { optionsOf } from './options-of.ts';

export { optionsOf } from './options-of.ts';

/** One choice to tick. */
export const option = z.strictObject({
  /** Stable for ever: what is stored. */
  value,
  /** The choice in words. */
  label: words,
  /** A help under the choice. */
  hint: words.optional(),
  /** `none of these`: cannot be ticked beside another. */
  exclusive: z.literal(true).optional(),
  /** Quiz: points for dimensions. */
  points: z.record(z.string(), z.number()).optional(),
  /** Ticking it draws the coordinator's attention to the submission. */
  attention: z.literal(true).optional(),
});

/** One choice to tick. */
export type Option = z.infer<typeof option> & {
  /** The days on which it can be chosen: a programme to apply to has those of its applications. */
  readonly window?: Window | undefined;
  /** The first of those days on which whoever chooses it is put on the waiting list, if there is one. */
  readonly waitsFrom?: string | undefined;
};

/** The options of a choice: a list, or every programme of the site. */
export const options = z.union([z.literal('programmes'), z.array(option).min(2)]);

/** Anything that has options. */
export interface Optioned {
  readonly id: string;
  readonly options: 'programmes' | readonly Option[];
}

/** The options that are written in the form; none where they are the programmes. */
const written = ({ options: list }: Optioned): readonly Option[] =>
  list === 'programmes' ? [] : list;

/** The words of the options that were ticked; the value itself where a version has no such option. */
export const labelsOf = (asked: Optioned, answer: Answer, language: Language): readonly Said[] =>
  valuesOf(answer).map((ticked) => {
    const chosen = optionsOf(asked).find((each) => each.value === ticked);
    return chosen ? sayMarked(chosen.label, language) : ticked;
  });

/** The values of options as they were written, faults and all. */
export function possibleOptions(
  { options: list }: Readonly<Record<string, unknown>>,
  programmes: readonly string[],
): readonly string[] {
  if (list === 'programmes') return programmes;
  const values = (Array.isArray(list) ? list : []).map(
    (each: { value?: unknown } | null) => each?.value,
  );
  return values.filter((each) => typeof each === 'string');
}

/** Every option in the form's order, as [value, words]. */
export const optionValues = (asked: Optioned, language: Language) =>
  optionsOf(asked).map(({ value: each, label }) => [each, sayMarked(label, language)] as const);

/** The values of the options that ask for attention. */
export const attentive = (asked: Optioned): readonly string[] =>
  written(asked).flatMap((each) => (each.attention ? [each.value] : []));

/** The points that ticked options give. */
export const optionPoints = (asked: Optioned, answer: Answer): Scores => {
  const ticked = valuesOf(answer);
  return written(asked)
    .filter((each) => ticked.includes(each.value))
    .reduce<Scores>((sum, { points }) => add(sum, points ?? {}), {});
};

/** What each option gives a dimension. */
export const pointsFor = (asked: Optioned, dimension: string) =>
  written(asked).map(({ points, exclusive }) => ({
    points: points?.[dimension] ?? 0,
    exclusive: exclusive === true,
  }));
