import { builtForms } from '../../../commands/built-forms.ts';
import { answerForm } from '../../../commands/demonstration/answer-form.ts';
import { chance } from '../../../commands/demonstration/chance.ts';
import { people } from '../../../commands/demonstration/people.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import { programmesOf } from '../../../domain/forms/entry.ts';
import { reserved } from '../../../domain/forms/reserved.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';

function mentorsForm(): VersionedForm {
  const found = builtForms().find(({ form }) => form.does === 'enrol_mentor');
  if (!found) throw new Error('The bench sends a form that enrols mentors: the content has none.');
  return found;
}

/** The form that the bench sends, as the build wrote it: the first one that enrols mentors. */
export const signUp: VersionedForm = mentorsForm();

/** The programmes that it lets people choose from, by their ids. */
export const programmes: readonly string[] = programmesOf(signUp.form).map(({ value }) => value);

const [person] = people(1, programmes, ['fr']);
if (!person) throw new Error('Nobody is there to sign up.');

/** One mentor's answers, the same in every run. */
export const answers: Answers = answerForm(signUp.form, person, chance(1));

const given = new URLSearchParams();
for (const [question, answer] of Object.entries(answers))
  for (const value of typeof answer === 'object' ? answer : [answer])
    given.append(question, String(value));
given.set(reserved.language, 'fr');
given.set(reserved.page, 'check');
given.set(reserved.go, 'send');
given.set(reserved.started, String(Date.now() - 600_000));
const fixed = given.toString();

/** The body that the check page posts, with a submission key of its own. */
export const filledForm = (): string => `${fixed}&${reserved.key}=${crypto.randomUUID()}`;
