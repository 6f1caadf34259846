import { readFileSync } from 'node:fs';
import { answerForm } from '../../../commands/demonstration/answer-form.ts';
import { chance } from '../../../commands/demonstration/chance.ts';
import { people } from '../../../commands/demonstration/people.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import { reserved } from '../../../domain/forms/reserved.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';

/** The form that the bench sends, as the build wrote it. */
export const signUp: VersionedForm = JSON.parse(
  readFileSync('dist/_binome/forms/mentor-sign-up.json', 'utf8'),
);

const [person] = people(1, ['leadership'], ['fr']);
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
