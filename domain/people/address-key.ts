import { type Answers, valuesOf } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';
import { questionsHolding } from '../forms/held.ts';

/** An e-mail address as addresses are compared: letters composed, small. What a person typed is kept beside it. */
export const addressKey = (address: string): string => address.normalize('NFC').toLowerCase();

/** Every address that a person left of their own in a submission, as they are compared. */
export const addressKeysIn = (form: Form, answers: Answers): readonly string[] =>
  questionsHolding(form, 'email')
    .flatMap(({ id }) => valuesOf(answers[id]))
    .map(addressKey);
