import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { answersTo } from './right-answers.ts';

/** A word that nobody else writes: it must be found nowhere once its writer was erased. */
export const canary = 'Canarizoe';
/** The address of its writer. */
export const canaryAddress = `${canary}@example.org`;

/** Right answers to a form that hold the canary wherever something is written. */
export function canaryAnswers(
  form: Form,
  manner: 'first' | 'last' | 'opening' = 'opening',
): Answers {
  const answers = answersTo(form, manner, ({ id }, most) => `${canary} ${id}`.slice(0, most));
  const addresses = answeredQuestions(form).filter(
    ({ id, kind }) => kind === 'email' && answers[id] !== undefined,
  );
  return { ...answers, ...Object.fromEntries(addresses.map(({ id }) => [id, canaryAddress])) };
}
