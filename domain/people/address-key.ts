import { type Answers, valuesOf } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';
import { answeredQuestions } from '../forms/questions.ts';

/** An e-mail address as addresses are compared: letters composed, small. What a person typed is kept beside it. */
export const addressKey = (address: string): string => address.normalize('NFC').toLowerCase();

/** Every address that a person left in a submission, as they are compared. */
export const addressKeysIn = (form: Form, answers: Answers): readonly string[] =>
  answeredQuestions(form)
    .filter(({ kind, seen_by }) => kind === 'email' && seen_by === 'coordinator')
    .flatMap(({ id }) => valuesOf(answers[id]))
    .map(addressKey);
