import type { Form } from './definition.ts';
import { onceAForm } from './once-a-form.ts';
import type { AnsweredQuestion, Question } from './question.ts';

/** The questions of a form, or of one of its pages (counted from 1), in order. */
export const questionsOf = (form: Form, page?: number): readonly Question[] =>
  page === undefined
    ? form.pages.flatMap((each) => each.questions)
    : (form.pages[page - 1]?.questions ?? []);

/** How many pages come before the result of a quiz, or before the end of any other form. */
export function pagesBeforeEnd({ pages, results }: Form): number {
  const asked = results && pages.at(-1)?.after_result ? pages.length - 1 : pages.length;
  return Math.max(asked, 1);
}

/** Whether a question takes an answer. */
export const takesAnswer = (question: Question): question is AnsweredQuestion =>
  question.kind !== 'information';

/** The questions of a form that take an answer, in order. */
export const answeredQuestions = onceAForm((form): readonly AnsweredQuestion[] =>
  questionsOf(form).filter(takesAnswer),
);
