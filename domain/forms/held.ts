import type { Answers } from './answer.ts';
import type { Form } from './definition.ts';
import type { Holds } from './holds.ts';
import { onceAForm } from './once-a-form.ts';
import type { AnsweredQuestion } from './question.ts';
import { answeredQuestions } from './questions.ts';

const byHolds = onceAForm((form): ReadonlyMap<Holds, readonly AnsweredQuestion[]> => {
  const found = new Map<Holds, AnsweredQuestion[]>();
  for (const question of answeredQuestions(form))
    if (question.holds) found.set(question.holds, [...(found.get(question.holds) ?? []), question]);
  return found;
});

/** The questions whose answer is this, in order: one, or several of which a condition asks one. */
export const questionsHolding = (form: Form, holds: Holds): readonly AnsweredQuestion[] =>
  byHolds(form).get(holds) ?? [];

/** The first answer that is this, as it was written; empty where there is none. */
export function heldIn(form: Form, answers: Answers, holds: Holds): string {
  const given = questionsHolding(form, holds).map(({ id }) => answers[id]);
  return given.find((answer) => typeof answer === 'string') ?? '';
}

/** The first number that is this; `null` where there is none. */
export function heldNumber(form: Form, answers: Answers, holds: Holds): number | null {
  const given = questionsHolding(form, holds).map(({ id }) => answers[id]);
  return given.find((answer) => typeof answer === 'number') ?? null;
}
