import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { heldIn } from '../../domain/forms/held.ts';
import { referenceOf } from '../../domain/forms/reference.ts';

/** Whose answer it is: their name, and the first e-mail address that they gave. */
export function whoOf(form: Form | undefined, answers: Answers): { name: string; email: string } {
  if (!form) return { name: '', email: '' };
  const parts = [heldIn(form, answers, 'given_name'), heldIn(form, answers, 'family_name')];
  const name = heldIn(form, answers, 'name') || parts.filter((part) => part !== '').join(' ');
  return { name, email: heldIn(form, answers, 'email') };
}

/** The shortest way to call a submission: the name, else the e-mail address, else the reference. */
export function callIt(form: Form | undefined, row: { id: string; answers: Answers }): string {
  const { name, email } = whoOf(form, row.answers);
  return name || email || referenceOf(row.id);
}
