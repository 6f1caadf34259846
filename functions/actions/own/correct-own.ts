import type { Database } from '../../../db/open.ts';
import type { OwnSubmission } from '../../../db/own/submissions.ts';
import { type Answers, valuesOf } from '../../../domain/forms/answer.ts';
import type { Checked, Sent } from '../../../domain/forms/check.ts';
import { checkCorrection, correctable } from '../../../domain/forms/correction.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { self } from '../../../domain/people/self.ts';
import type { Language } from '../../../domain/words/language.ts';
import { correctSubmission } from '../submissions/correct-submission.ts';

/**
 * What a person does not change by correcting an answer: their address, which is theirs once they have
 * shown that they read what is sent to it, and the programme, in which something may be decided already.
 */
const fixed = ['email', 'programme'] as const;

const isFixed = (holds: string | undefined): boolean => fixed.some((each) => each === holds);

/** The questions that a person may correct by themselves, as a form. */
export function ownCorrectable(form: Form): Form {
  const pages = correctable(form).pages.map((page) => ({
    ...page,
    questions: page.questions.filter(
      (question) => !('holds' in question && isFixed(question.holds)),
    ),
  }));
  return { ...form, pages: pages.filter(({ questions }) => questions.length > 0) };
}

/** What was typed, with what is stored of all that may not be corrected here. */
function completed(form: Form, stored: Answers, typed: Sent): Sent {
  const asked = new Set(answeredQuestions(ownCorrectable(form)).map(({ id }) => id));
  return {
    getAll: (name) => (asked.has(name) ? typed.getAll(name) : [...valuesOf(stored[name])]),
  };
}

/** Checks what a person corrected. */
export const checkOwnCorrection = (
  { definition, answers }: OwnSubmission,
  typed: Sent,
  language: Language,
): Checked => checkCorrection(definition, answers, completed(definition, answers, typed), language);

/** What was stored, as a form would send it, without the answer to one question. */
export function without(row: OwnSubmission, question: string): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [id, answer] of Object.entries(row.answers))
    if (id !== question) for (const value of valuesOf(answer)) sent.append(id, value);
  return sent;
}

/** A person corrects an answer of their own: the same correction as a coordinator's, traced as theirs. */
export const correctOwn = (
  db: Database,
  { id }: OwnSubmission,
  {
    seen,
    answers,
    now,
  }: { readonly seen: number; readonly answers: Answers; readonly now: number },
) => correctSubmission(db, { id, seen, answers, who: self, scope: 'all', now });
