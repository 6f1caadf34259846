import type { Form } from './definition.ts';
import { onceAForm } from './once-a-form.ts';
import type { AnsweredQuestion, Question } from './question.ts';

/** The questions of a form, or of one of its pages (counted from 1), in order. */
export const questionsOf = (form: Form, page?: number): readonly Question[] =>
  page === undefined
    ? form.pages.flatMap((each) => each.questions)
    : (form.pages[page - 1]?.questions ?? []);

/** Whether a question takes an answer. */
export const takesAnswer = (question: Question): question is AnsweredQuestion =>
  question.kind !== 'information';

/** The questions of a form that take an answer, in order. */
export const answeredQuestions = onceAForm((form): readonly AnsweredQuestion[] =>
  questionsOf(form).filter(takesAnswer),
);
