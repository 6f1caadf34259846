import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { questionsOf } from '../../domain/forms/questions.ts';
import { referenceOf } from '../../domain/forms/reference.ts';

const nameParts = ['name', 'given-name', 'family-name'];

/** Whose answer it is: their name, and the first e-mail address that they gave. */
export function whoOf(form: Form | undefined, answers: Answers): { name: string; email: string } {
  const said = (ids: readonly string[]): string =>
    ids.flatMap((id) => (typeof answers[id] === 'string' ? [answers[id]] : [])).join(' ');
  const questions = form ? questionsOf(form) : [];
  const names = questions.filter(
    (question) => question.kind === 'text' && nameParts.includes(question.autocomplete ?? ''),
  );
  const email = questions.find(({ kind, id }) => kind === 'email' && answers[id] !== undefined);
  return { name: said(names.map(({ id }) => id)), email: said(email ? [email.id] : []) };
}

/** The shortest way to call a submission: the name, else the e-mail address, else the reference. */
export function callIt(form: Form | undefined, row: { id: string; answers: Answers }): string {
  const { name, email } = whoOf(form, row.answers);
  return name || email || referenceOf(row.id);
}
