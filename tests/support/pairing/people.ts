import type { chance } from '../../../commands/demonstration/chance.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Mentor, Person } from '../../../domain/matching/person.ts';
import { loadContent } from '../../../site/checking/content.ts';
import { fillIn } from '../random-answers.ts';

const content = await loadContent('tests/content');
const formThat = (does: string): Form => {
  const form = content.forms.find((each) => each.does === does);
  if (!form) throw new Error(`no form does ${does}`);
  return form;
};

/** The sign-up forms, programmes and rules of the tests' own content. */
export const forms = { mentor: formThat('enrol_mentor'), mentee: formThat('enrol_mentee') };
export const { programmes } = content;
if (!content.pairing) throw new Error('tests/content/pairing.yaml is missing or faulty');
export const rules = content.pairing;

/** A mentor with these answers. */
export const mentor = (id: string, answers: Answers, capacity = 1): Mentor => ({
  ...{ id, name: String(answers['name'] ?? id), addressKey: `${id}@example.org` },
  ...{ form: forms.mentor, answers, capacity },
});

/** A mentee with these answers. */
export const mentee = (id: string, answers: Answers): Person => ({
  ...{ id, name: String(answers['name'] ?? id), addressKey: `${id}@example.org` },
  ...{ form: forms.mentee, answers },
});

/** A source of chance. */
export type Luck = ReturnType<typeof chance>;

/** So many people who filled in the whole form, each as some person might. */
export function some(luck: Luck, mentors: number, mentees: number) {
  const named = (form: Form, name: string): Answers => ({ ...fillIn(form, luck).answers, name });
  return {
    mentors: Array.from({ length: mentors }, (_, at) =>
      mentor(`m${at}`, named(forms.mentor, `Mentor${at} Quipropose`), luck.between(0, 3)),
    ),
    mentees: Array.from({ length: mentees }, (_, at) =>
      mentee(`e${at}`, named(forms.mentee, `Mentee${at} Quidemande`)),
    ),
  };
}
