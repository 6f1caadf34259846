import type { Answer, Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf } from '../../../domain/forms/kinds/index.ts';
import { optionsOf } from '../../../domain/forms/kinds/options.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { isAsked } from '../../../domain/forms/show-if.ts';
import type { Language } from '../../../domain/words/language.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { type Fields, post, visit } from './visitor.ts';

/** Which of the possible answers is given: the first options or the last ones. */
export type Manner = 'first' | 'last';

/** A right answer to any question; texts say which question they answer. */
export function answerTo(question: AnsweredQuestion, manner: Manner): Answer {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return `Réponse à ${question.id}`.slice(0, question.max_length);
    case 'email':
      return `${question.id}@example.org`;
    case 'number':
      return manner === 'first' ? question.min : question.max;
    case 'date':
      return question.earliest ?? question.latest ?? '2027-02-28';
    case 'scale':
      return manner === 'first' ? question.from : question.to;
    case 'choice':
    case 'choices': {
      const options = optionsOf(question).filter(({ exclusive }) => !exclusive);
      const chosen = (manner === 'first' ? options[0] : options.at(-1))?.value ?? '';
      return question.kind === 'choice' ? chosen : [chosen];
    }
    default: {
      const answers = kindOf(question)
        .examples(question)
        .right.map(([, answer]) => answer);
      return answers.at(manner === 'first' ? 0 : -1) ?? '';
    }
  }
}

/** Right answers to every question of a form that is asked. */
export function answersTo(form: Form, manner: Manner = 'first'): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of answeredQuestions(form))
    if (isAsked(question, answers)) answers[question.id] = answerTo(question, manner);
  return answers;
}

/** Answers as a form sends them. */
export const asFields = (answers: Answers): Fields =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'number' ? String(answer) : answer,
    ]),
  );

/** Presses a button of a page after answering the questions that stand on it. */
export const press = (form: Form, page: ReadPage, go: string, answers: Answers = {}) => {
  const here = Object.entries(asFields(answers)).filter(([id]) => page.questions.includes(id));
  return post(form.id, { ...page.filled, ...Object.fromEntries(here), _go: go });
};

/**
 * Walks through a form from its address as a person without scripting does: answers what each page
 * asks, presses its first button, until a page has something else than a next step.
 */
export async function walk(
  form: Form,
  address: string,
  answers: Answers,
): Promise<{ readonly pages: readonly ReadPage[]; readonly end: Response }> {
  const pages: ReadPage[] = [];
  let response = await visit(address);
  while (response.status !== 303 && pages.length < 30) {
    const page = await readPage(response);
    pages.push(page);
    if (page.status !== 200) break;
    const go = page.buttons.find((value) => value === 'next' || value === 'send') ?? 'send';
    response = await press(form, page, go, answers);
  }
  return { pages, end: response };
}

/** Fields of a whole form sent at once, as a text browser's last press does. */
export const wholeForm = (
  form: Form,
  answers: Answers,
  key: string,
  language: Language = 'fr',
) => ({
  ...asFields(answers),
  _language: language,
  _page: form.results ? 'result' : form.pages.length > 1 ? 'check' : '1',
  _key: key,
  _started: String(Date.now() - 60_000),
  _go: 'send',
});
