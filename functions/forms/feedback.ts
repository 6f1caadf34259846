import type { NewFeedback } from '../../db/sessions/feedback.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { heldNumber, questionsHolding } from '../../domain/forms/held.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import type { Pass } from '../../domain/links/pass.ts';

/**
 * What ties answers to the session that they are about; nothing where one of the form's questions is merely
 * counted: such answers are joined to nobody.
 */
export function feedbackBy(
  form: Form,
  answers: Answers,
  { session, role, now }: Pick<Pass, 'session' | 'role'> & { readonly now: number },
): NewFeedback | undefined {
  const isCounted = answeredQuestions(form).some(({ seen_by }) => seen_by === 'totals');
  if (!session || isCounted) return undefined;
  const isRead = questionsHolding(form, 'satisfaction').every(
    ({ seen_by }) => seen_by === 'coordinator',
  );
  const satisfaction = isRead ? heldNumber(form, answers, 'satisfaction') : null;
  return { session, side: role, satisfaction, now };
}
