import { type Answers, valuesOf } from './answer.ts';
import type { Condition, Question } from './question.ts';

/** The conditions of a question, any of which is enough; none where it is always asked. */
export const conditionsOf = ({ show_if }: Pick<Question, 'show_if'>): readonly Condition[] =>
  show_if === undefined ? [] : [show_if].flat();

/** The values that make a condition true. */
export const wanted = (condition: Condition): readonly string[] =>
  'is' in condition ? condition.is : [condition.includes];

/** Whether an answer to the question that a condition looks at makes it true. */
function holds(condition: Condition, answers: Answers): boolean {
  const given = valuesOf(answers[condition.question]);
  return wanted(condition).some((value) => given.includes(value));
}

/** Whether a question is asked, given the answers to the questions before it. */
export const isAsked = (question: Question, answers: Answers): boolean =>
  question.show_if === undefined ||
  conditionsOf(question).some((condition) => holds(condition, answers));
