import { type Answers, valuesOf } from './answer.ts';
import type { Question } from './question.ts';

/** Whether a question is asked, given the answers to the questions before it. */
export function isAsked(question: Question, answers: Answers): boolean {
  const condition = question.show_if;
  if (!condition) return true;
  const given = valuesOf(answers[condition.question]);
  return wanted(condition).some((value) => given.includes(value));
}

/** The values that make a condition true. */
export const wanted = (condition: NonNullable<Question['show_if']>): readonly string[] =>
  'is' in condition ? condition.is : [condition.includes];
