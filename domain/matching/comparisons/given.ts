import { type Answer, valuesOf } from '../../forms/answer.ts';
import type { Form } from '../../forms/definition.ts';
import { optionsOf } from '../../forms/kinds/options-of.ts';
import { onceAForm } from '../../forms/once-a-form.ts';
import type { AnsweredQuestion } from '../../forms/question.ts';
import { answeredQuestions } from '../../forms/questions.ts';
import { isAsked } from '../../forms/show-if.ts';
import type { Person } from '../person.ts';
import type { Comparison } from '../rules.ts';

const byId = onceAForm(
  (form): ReadonlyMap<string, AnsweredQuestion> =>
    new Map(answeredQuestions(form).map((question) => [question.id, question])),
);

/** The question of a form by its id. */
export const questionIn = (form: Form, id: string): AnsweredQuestion | undefined =>
  byId(form).get(id);

/** What somebody gave for one side of a comparison: the questions they were asked, and their answers to them. */
export interface Given {
  readonly questions: readonly AnsweredQuestion[];
  readonly answers: readonly (Answer | undefined)[];
}

/** Why there is nothing to compare: they were not asked, or did not answer. */
export type Nothing = 'not_asked' | 'unanswered';

/** What a person gave for their side of a comparison, or why nothing. */
export function givenBy(
  { form, answers }: Person,
  comparison: Comparison,
  side: 'mentor' | 'mentee',
): Given | Nothing {
  const ids = comparison[side];
  const questions: AnsweredQuestion[] = [];
  const given: (Answer | undefined)[] = [];
  let isAnswered = false;
  // Each of a cohort is asked for each comparison: no list is made that is thrown away.
  for (const id of typeof ids === 'string' ? [ids] : ids) {
    const question = questionIn(form, id);
    if (!question || !isAsked(question, answers)) continue;
    const answer = answers[id];
    questions.push(question);
    given.push(answer);
    isAnswered ||= answer !== undefined;
  }
  if (questions.length === 0) return 'not_asked';
  return isAnswered ? { questions, answers: given } : 'unanswered';
}

const known = new WeakMap<AnsweredQuestion, ReadonlySet<string>>();

/** The values of a question that say « none of these », looked for once: thousands have answered it. */
function exclusiveIn(question: AnsweredQuestion): ReadonlySet<string> {
  const found =
    known.get(question) ??
    new Set(
      'options' in question
        ? optionsOf(question).flatMap(({ exclusive, value }) => (exclusive ? [value] : []))
        : [],
    );
  known.set(question, found);
  return found;
}

/** The values that were ticked, in the order of the questions; options that say « none of these » are none. */
export const tickedIn = ({ questions, answers }: Given): readonly string[] =>
  questions.flatMap((question, rank) => {
    const none = exclusiveIn(question);
    const values = valuesOf(answers[rank]);
    return none.size === 0 ? values : values.filter((value) => !none.has(value));
  });
