import type { Form } from './definition.ts';
import type { AnsweredQuestion, Question } from './question.ts';

/** The questions of a form, or of one of its pages (counted from 1), in order. */
export const questionsOf = (form: Form, page?: number): readonly Question[] =>
  page === undefined
    ? form.pages.flatMap((each) => each.questions)
    : (form.pages[page - 1]?.questions ?? []);

/** Whether a question takes an answer. */
export const takesAnswer = (question: Question): question is AnsweredQuestion =>
  question.kind !== 'information';

const answered = new WeakMap<Form, readonly AnsweredQuestion[]>();

/** The questions of a form that take an answer, in order. Looked up once as long as its definition lives. */
export function answeredQuestions(form: Form): readonly AnsweredQuestion[] {
  const known = answered.get(form) ?? questionsOf(form).filter(takesAnswer);
  answered.set(form, known);
  return known;
}
