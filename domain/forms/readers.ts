import { type Answer, type Answers, valuesOf } from './answer.ts';
import type { Form } from './definition.ts';
import type { readers } from './question.ts';
import { answeredQuestions, questionsOf } from './questions.ts';

/** Who reads an answer. */
export type Reader = (typeof readers)[number];

/**
 * The answers parted by who may read them. What is for `totals` is counted and then forgotten: it
 * never stands in a row with anything else.
 */
export function partByReader(form: Form, answers: Answers): Record<Reader, Answers> {
  const parted: Record<Reader, Record<string, Answer>> = { coordinator: {}, pair: {}, totals: {} };
  for (const question of answeredQuestions(form)) {
    const answer = answers[question.id];
    if (answer !== undefined) parted[question.seen_by][question.id] = answer;
  }
  return parted;
}

/** Whether an answer asks for the coordinator's attention: a consent or an option marked so was ticked. */
export const asksAttention = (form: Form, answers: Answers): boolean =>
  questionsOf(form).some((question) => {
    if (question.kind === 'consent')
      return question.attention === true && answers[question.id] === 'yes';
    if (question.kind !== 'choice' && question.kind !== 'choices') return false;
    if (question.options === 'programmes') return false;
    const ticked = valuesOf(answers[question.id]);
    return question.options.some((option) => option.attention && ticked.includes(option.value));
  });
