import { roleBy } from '../people/participation.ts';
import { type Answer, type Answers, valuesOf } from './answer.ts';
import type { Form } from './definition.ts';
import type { readers } from './kinds/asked.ts';
import { kindOf } from './kinds/index.ts';
import { onceAForm } from './once-a-form.ts';
import { answeredQuestions } from './questions.ts';

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

/** Whether somebody may agree that others than the coordinator see answers. */
export const mayBeShared = (form: Form): boolean =>
  answeredQuestions(form).some((question) => question.kind === 'consent' && question.shares);

/**
 * Who reads a form as a whole: of one that enrols also whoever somebody is introduced to, of one that may be
 * shared others whom its writer agreed to, else the coordinator.
 */
export function wholeReader(form: Form): 'enrols' | 'ifAgreed' | 'coordinator' {
  if (roleBy(form.does)) return 'enrols';
  return mayBeShared(form) ? 'ifAgreed' : 'coordinator';
}

/** The answers that ask for attention, as [question, value]: ticked consents and options marked so. */
const attentiveAnswers = onceAForm((form): readonly (readonly [string, string])[] =>
  answeredQuestions(form).flatMap((question) =>
    (kindOf(question).attention?.(question) ?? []).map((value) => [question.id, value] as const),
  ),
);

/** Whether an answer asks for the coordinator's attention: a consent or an option marked so was ticked. */
export const asksAttention = (form: Form, answers: Answers): boolean =>
  attentiveAnswers(form).some(([question, value]) => valuesOf(answers[question]).includes(value));
