import type { Form } from '../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { conditionsOf } from '../../domain/forms/show-if.ts';
import { lookedAt } from '../../domain/matching/looked-at.ts';
import type { PairingRules } from '../../domain/matching/rules.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Programme } from '../../domain/programmes/programme.ts';

/** The form by which people of each side sign up. */
export type SignUps = Readonly<Record<Role, Form>>;

/** The sign-up forms of a content; nothing where a side has none. */
export function signUpsIn(forms: readonly Form[]): SignUps | undefined {
  const that = (does: string) => forms.find((form) => form.does === does);
  const [mentor, mentee] = [that('enrol_mentor'), that('enrol_mentee')];
  return mentor && mentee ? { mentor, mentee } : undefined;
}

/** The questions that pairing looks at on one side: who somebody is, what is compared, what keeps apart. */
export function questionsLookedAt(
  form: Form,
  side: Role,
  programme: Programme,
  rules: PairingRules,
): readonly AnsweredQuestion[] {
  const compared = lookedAt(programme, rules).flatMap(({ comparisons }) =>
    comparisons.flatMap((comparison) => [comparison[side]].flat()),
  );
  const grounds = new Set([...programme.exclusions, 'company' as const]);
  const excluding = [...grounds].flatMap((ground) => rules.exclusions?.[ground]?.[side] ?? []);
  const all = answeredQuestions(form);
  const conditions = all
    .filter(({ id }) => compared.includes(id))
    .flatMap((question) => conditionsOf(question).map(({ question: id }) => id));
  const wanted = new Set([...compared, ...excluding, ...conditions]);
  const who = ['name', 'given_name', 'family_name', 'email', 'capacity'];
  return all.filter(
    ({ id, holds }) => wanted.has(id) || (holds !== undefined && who.includes(holds)),
  );
}

/** A form of some of its questions alone: what a list does not have was never asked. */
export function formOf(form: Form, ids: ReadonlySet<string>): Form {
  const pages = form.pages.map((page) => ({
    ...page,
    questions: page.questions
      .filter(({ id }) => ids.has(id))
      .map((question) =>
        conditionsOf(question).every(({ question: id }) => ids.has(id))
          ? question
          : { ...question, show_if: undefined },
      ),
  }));
  return { ...form, pages };
}
