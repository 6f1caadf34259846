import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { asFields } from '../whole-form.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { post, visit } from './visitor.ts';

export { asFields, wholeForm } from '../whole-form.ts';

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
