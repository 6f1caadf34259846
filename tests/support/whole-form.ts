import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { pagesBeforeEnd } from '../../domain/forms/questions.ts';
import type { Language } from '../../domain/words/language.ts';

/** What a form sends: one text or several by name. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Fields as a browser encodes them. */
export function encoded(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const text of typeof value === 'string' ? [value] : value) body.append(name, text);
  return body;
}

/** Answers as a form sends them. */
export const asFields = (answers: Answers): Fields =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'number' ? String(answer) : answer,
    ]),
  );

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
