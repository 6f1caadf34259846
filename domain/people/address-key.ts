import { type Answers, valuesOf } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';
import { questionsHolding } from '../forms/held.ts';
import { mailDomain } from '../forms/mail-domain.ts';

/** What no plain address has. */
const others = /[^ -~]/;

/**
 * An e-mail address as addresses are compared: letters composed, small, the domain as mail looks it up, so
 * that `müller.example` and `xn--mller-kva.example` are one. What a person typed is kept beside it.
 */
export function addressKey(address: string): string {
  const typed = address.normalize('NFC').toLowerCase();
  const [, name = '', domain = ''] = /^(.*@)([^@]*)$/s.exec(typed) ?? [];
  return others.test(domain) ? `${name}${mailDomain(domain) ?? domain}` : typed;
}

/** Every address that a person left of their own in a submission, as they are compared. */
export const addressKeysIn = (form: Form, answers: Answers): readonly string[] =>
  questionsHolding(form, 'email')
    .flatMap(({ id }) => valuesOf(answers[id]))
    .map(addressKey);
