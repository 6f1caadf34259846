import type { Language } from '../words/language.ts';
import { type Answer, type Answers, valuesOf } from './answer.ts';
import { type Checked, checkAnswers, type Sent } from './check.ts';
import type { Form } from './definition.ts';
import { onceAForm } from './once-a-form.ts';
import type { Question } from './question.ts';
import { answeredQuestions, takesAnswer } from './questions.ts';
import { conditionsOf } from './show-if.ts';
import { asTyped, isVisible } from './written.ts';

/** A condition on an answer that the coordinator does not read cannot be looked at: the question is there, and may be left empty. */
function asAsked(question: Question, read: ReadonlySet<string>): Question {
  if (conditionsOf(question).every((each) => read.has(each.question))) return question;
  const { show_if: _, ...rest } = question;
  return 'optional' in rest ? { ...rest, optional: true } : rest;
}

/** A form with the questions alone whose answers the coordinator reads, and so may correct. */
export const correctable = onceAForm((form): Form => {
  const read = new Set(
    answeredQuestions(form)
      .filter(({ seen_by }) => seen_by === 'coordinator')
      .map(({ id }) => id),
  );
  const pages = form.pages.map((page) => ({
    ...page,
    questions: page.questions
      .filter((question) => takesAnswer(question) && read.has(question.id))
      .map((question) => asAsked(question, read)),
  }));
  return { ...form, pages: pages.filter(({ questions }) => questions.length > 0) };
});

const same = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a question was left as it stood on the page. */
const untouched = (id: string, stored: Answers, sent: Sent): boolean =>
  same(sent.getAll(id).map(asTyped).filter(isVisible), valuesOf(stored[id]));

/**
 * Checks corrected answers as those of a sending are, by the version that was answered. An answer that
 * was not touched stands as it is, also where the check has become stricter since.
 */
export function checkCorrection(
  form: Form,
  stored: Answers,
  sent: Sent,
  language: Language,
): Checked {
  const checked = checkAnswers(correctable(form), sent, language);
  const kept = checked.faults.filter(
    ({ question }) => stored[question] !== undefined && untouched(question, stored, sent),
  );
  const answers = { ...checked.answers };
  for (const { question } of kept) {
    const answer = stored[question];
    if (answer !== undefined) answers[question] = answer;
  }
  return { answers, faults: checked.faults.filter((fault) => !kept.includes(fault)) };
}

/** The questions whose answers differ, in the order of the form. */
export const differing = (form: Form, one: Answers, other: Answers): readonly string[] =>
  answeredQuestions(correctable(form))
    .map(({ id }) => id)
    .filter((id) => !same(one[id], other[id]));
