import type { Answers } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';
import { heldIn } from '../forms/held.ts';
import { addressKey } from './address-key.ts';
import { type Role, roleBy } from './participation.ts';

/** Who applies with a form, as far as their answers tell. */
export interface Applicant {
  readonly addressKey: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** What somebody is called in their answers: their name, or the parts of it. */
export const nameIn = (form: Form, answers: Answers): string =>
  heldIn(form, answers, 'name') ||
  [heldIn(form, answers, 'given_name'), heldIn(form, answers, 'family_name')]
    .filter((part) => part !== '')
    .join(' ');

/** Who applies; nobody where a form enrols nobody, or no address was left by which they are found again. */
export function applicantIn(form: Form, answers: Answers): Applicant | undefined {
  const role = roleBy(form.does);
  if (!role) return undefined;
  const email = heldIn(form, answers, 'email');
  if (email === '') return undefined;
  return { addressKey: addressKey(email), email, name: nameIn(form, answers), role };
}
