import { valuesOf } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';
import type { AnsweredQuestion } from '../forms/question.ts';
import { isAsked } from '../forms/show-if.ts';
import { questionIn } from '../matching/comparisons/given.ts';
import type { Looked } from '../matching/looked-at.ts';
import type { Person } from '../matching/person.ts';

/**
 * The questions whose answers a mentor shows to the mentees of their programme by standing in its
 * directory: those that pairing compares and that the rules let two people know of each other (`told:
 * true`). In the programme's order.
 */
export const directoryQuestions = (
  looked: readonly Looked[],
  form: Form,
): readonly AnsweredQuestion[] => [
  ...new Set(
    looked
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ told }) => told)
      .flatMap(({ mentor }) => [mentor].flat())
      .map((id) => questionIn(form, id))
      .filter((question) => question !== undefined),
  ),
];

/** What is chosen in a directory: a value, by the id of the question of the mentors' form. */
export type Chosen = ReadonlyMap<string, string>;

/** Whether a mentor gave all that is chosen, among what a directory shows. */
export const fits = ({ form, answers }: Person, chosen: Chosen): boolean =>
  [...chosen].every(([id, value]) => {
    const question = questionIn(form, id);
    return (
      question !== undefined && isAsked(question, answers) && valuesOf(answers[id]).includes(value)
    );
  });
