import type { Answers } from './answer.ts';
import { kindOf } from './kinds/index.ts';
import type { AnsweredQuestion } from './question.ts';
import { isAsked } from './show-if.ts';

/** Whether leaving a question out was an answer to it: a consent that was asked for and not given. */
export const isDeclined = (question: AnsweredQuestion, answers: Answers): boolean =>
  answers[question.id] === undefined &&
  question.seen_by !== 'totals' &&
  kindOf(question).unanswered !== undefined &&
  isAsked(question, answers);
