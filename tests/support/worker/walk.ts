import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { pagesBeforeEnd } from '../../../domain/forms/questions.ts';
import type { Language } from '../../../domain/words/language.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { type Fields, post, visit } from './visitor.ts';

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

/** The step that sends a form. */
function lastStep(form: Form): string {
  if (pagesBeforeEnd(form) < form.pages.length || (form.pages.length === 1 && !form.results))
    return String(form.pages.length);
  return form.results ? 'result' : 'check';
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
  _page: lastStep(form),
  _key: key,
  _started: String(Date.now() - 60_000),
  _go: 'send',
});
