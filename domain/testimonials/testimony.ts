import type { Answers } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';
import { heldIn, questionsHolding } from '../forms/held.ts';
import { answeredQuestions } from '../forms/questions.ts';
import { conditionsOf, isAsked } from '../forms/show-if.ts';
import { storyIn } from '../forms/story.ts';
import { type Role, roles } from '../people/participation.ts';
import type { Language } from '../words/language.ts';

/** How somebody may sign what they tell. */
export const signatures = ['anonymous', 'initial', 'first_name'] as const;

/** What somebody lets the site publish of what they told. */
export interface Testimony {
  readonly language: Language;
  readonly text: string;
  /** Which of the two they were, if they said so. */
  readonly role: Role | undefined;
  /** How they are named: by nothing, an initial, or a first name, as they chose. */
  readonly name: string | undefined;
}

/** The name that somebody signs with, if they chose one and agreed to everything that the form asks for it. */
function signedBy(form: Form, answers: Answers): string | undefined {
  const [question] = questionsHolding(form, 'signature');
  const chosen = question && signatures.find((one) => one === answers[question.id]);
  if (!question || !chosen || chosen === 'anonymous') return undefined;
  const agreed = answeredQuestions(form)
    .filter(
      (one) =>
        one.kind === 'consent' &&
        conditionsOf(one).some((condition) => condition.question === question.id) &&
        isAsked(one, answers),
    )
    .every(({ id }) => answers[id] === 'yes');
  const given = heldIn(form, answers, 'given_name').trim();
  if (!agreed || given === '') return undefined;
  return chosen === 'first_name' ? given : `${[...given][0]?.toLocaleUpperCase('fr')}.`;
}

/**
 * What the site may publish of the answers to a testimonial: nothing without the box that says so
 * (`shares: site`), and of its author no more than they chose to be named by.
 */
export function testimonyIn(
  form: Form,
  answers: Answers,
  language: Language,
): Testimony | undefined {
  const agreed = answeredQuestions(form).some(
    (one) => one.kind === 'consent' && one.shares === 'site' && answers[one.id] === 'yes',
  );
  const story = agreed ? storyIn(form, answers, language) : undefined;
  return (
    story && {
      language,
      text: story.text,
      role: roles.find((one) => one === story.role),
      name: signedBy(form, answers),
    }
  );
}
