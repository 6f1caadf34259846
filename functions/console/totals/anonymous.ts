import type { Form } from '../../../domain/forms/definition.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';

/** The questions whose totals are held to the promise of anonymity: one that any version made is kept. */
export const anonymousIn = (forms: readonly Form[]): ReadonlySet<string> =>
  new Set(
    forms
      .flatMap((form) => answeredQuestions(form))
      .filter(({ seen_by }) => seen_by === 'totals')
      .map(({ id }) => id),
  );
