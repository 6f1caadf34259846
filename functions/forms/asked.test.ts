import { expect, test } from 'vitest';
import { takesAnswer } from '../../domain/forms/questions.ts';
import { conditionsOf, isAsked } from '../../domain/forms/show-if.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo, type Manner } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { post } from '../../tests/support/worker/visitor.ts';
import { asFields } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('final-review');
const later = form.pages
  .slice(1)
  .flatMap(({ questions }) => questions)
  .filter(takesAnswer)
  .filter((question) => conditionsOf(question).some((each) => each.question === 'role'));
const forRole = (role: string) => later.filter((question) => isAsked(question, { role }));
const pageOf = (id: string | undefined) =>
  1 + form.pages.findIndex(({ questions }) => questions.some((each) => each.id === id));

/** Posts the answers of one role from a page, some of them changed. */
const at = async (
  page: number,
  go: string,
  changed: Record<string, string>,
  manner: Manner = 'first',
) => {
  const steps = { _language: 'fr', _page: String(page), _go: go };
  return readPage(
    await post(form.id, { ...asFields(answersTo(form, manner)), ...steps, ...changed }),
  );
};

const [mentee] = forRole('mentee');
const page = pageOf(mentee?.id);

test('a question that looks at an earlier page is there only when that page says so', async () => {
  expect(mentee).toBeDefined();
  const [shown, hidden] = [
    await at(page, `change-${mentee?.id}`, { role: 'mentee' }),
    await at(page, `change-${mentee?.id}`, { role: 'mentor' }),
  ];
  expect(shown.questions).toContain(mentee?.id);
  expect(hidden.questions).not.toContain(mentee?.id);
});

test('what was answered before the condition changed is kept, unseen', async () => {
  const id = mentee?.id ?? '';
  const hidden = await at(page, `change-${id}`, { role: 'mentor', [id]: '3' });
  expect(hidden.filled[id]).toEqual(['3']);
  expect(hidden.fields.find(({ name }) => name === id)?.type).toBe('hidden');
});

test('a change that brings up questions of a later page asks them before the check page', async () => {
  const unasked = Object.fromEntries(forRole('mentee').map(({ id }) => [id, '']));
  const asked = await at(1, 'check', { ...unasked, role: 'mentee' });
  expect([asked.status, asked.filled['_page'], asked.errors]).toEqual([200, [String(page)], {}]);
  expect(asked.buttons).toContain('check');
});

test('a change that brings up nothing leads to the check page', async () => {
  const role = String(answersTo(form)['role']);
  expect((await at(1, 'check', { role })).filled['_page']).toEqual(['check']);
});
