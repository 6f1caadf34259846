import { expect, test } from 'vitest';
import { pageOf } from '../../domain/forms/check.ts';
import { optionsOf } from '../../domain/forms/kinds/options.ts';
import { questionsOf, takesAnswer } from '../../domain/forms/questions.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, everythingStored, post, rowCounts } from '../../tests/support/worker/visitor.ts';
import { asFields } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('mentor-sign-up');
const information = form.pages
  .flatMap(({ questions }) => questions)
  .find(({ kind }) => kind === 'information');
const fields = asFields(answersTo(form));

/** Shows what posting from a step answers. */
const from = async (
  step: string | number,
  go: string,
  changed: Record<string, string | string[]> = {},
) => {
  const steps = { _language: 'fr', _page: String(step), _go: go };
  return readPage(await post(form.id, { ...fields, ...steps, ...changed }));
};

const step = (page: { filled: Record<string, unknown> }) => page.filled['_page'];

test('the same page comes back with everything typed, and says what to do', async () => {
  const page = await from(1, 'next', { email: 'nonsense', name: '  ', phone: '12' });
  expect([page.status, step(page)]).toEqual([422, ['1']]);
  expect(page.title).toMatch(/^Erreur\u00a0: /);
  expect(Object.keys(page.errors)).toEqual(['name', 'email', 'phone']);
  expect(page.errors['name']).toBe('Indiquez votre prénom et votre nom');
  expect(page.faultLinks).toEqual(['#f-name', '#f-email', '#f-phone']);
  expect(page.filled).toMatchObject({ email: ['nonsense'], name: ['  '], phone: ['12'] });
  expect(page.fields.filter(({ invalid }) => invalid).map(({ name }) => name)).toEqual([
    'name',
    'email',
    'phone',
  ]);
  expect(page.html).toMatch(
    /id="q-email"[^>]*class="question invalid"|class="question invalid"[^>]*id="q-email"/,
  );
  expect(page.html).toMatch(/<div class="summary"[^>]*autofocus/);
  expect(page.html).not.toMatch(/<div class="summary"[^>]*hidden/);
});

test('messages are in the language of the page', async () => {
  const page = await from(1, 'next', { _language: 'en', email: 'nonsense', name: '' });
  expect(page.title).toMatch(/^Error: /);
  expect(page.errors['name']).toBe('Enter your full name');
  // « e- » never ends a line, at the question and in the list above.
  expect(page.errors['email']).toContain('full e-\u2060mail address');
  expect(page.html.match(/full e-\u2060mail address/g)).toHaveLength(2);
});

test.each([
  ['fr', { email: 'nonsense' }, 'Une réponse est à reprendre'],
  ['fr', { email: 'nonsense', name: '' }, '2 réponses sont à reprendre'],
  ['en', { email: 'nonsense' }, 'One answer needs another look'],
  ['en', { email: 'nonsense', name: '' }, '2 answers need another look'],
])('the summary in %s counts the faults of %j', async (language, changed, said) => {
  const page = await from(1, 'next', { _language: language, ...changed });
  expect(page.html).toContain(`<b data-slot="fault-count">${said}</b>`);
});

test('the summary names the question of each fault', async () => {
  const several = questionsOf(form).find((each) => each.kind === 'choices' && each.at_most);
  if (several?.kind !== 'choices') throw new Error('no such question');
  const number = pageOf(form, several.id) ?? 0;
  const values = optionsOf(several).filter((option) => !option.exclusive);
  const page = await from(number, 'next', { [several.id]: values.map(({ value }) => value) });
  expect(page.errors[several.id]).toBe(`Gardez au plus ${several.at_most} réponses`);
  expect(page.slots['faults']).toContain(several.label.fr);
  expect(page.slots['faults']).toContain(`ardez au plus ${several.at_most} réponses`);
});

test('every link of the summary leads to a field of the page', async () => {
  for (const [index] of form.pages.entries()) {
    const empty = Object.fromEntries(
      form.pages[index]?.questions.filter(takesAnswer).map(({ id }) => [id, '']) ?? [],
    );
    const page = await from(index + 1, 'next', empty);
    expect(page.faultLinks).toHaveLength(Object.keys(page.errors).length);
    for (const link of page.faultLinks) expect(page.ids).toContain(link.slice(1));
  }
});

test('a fault of an earlier page leads back to it', async () => {
  const page = await from(3, 'next', { email: 'nonsense' });
  expect([page.status, step(page), Object.keys(page.errors)]).toEqual([422, ['1'], ['email']]);
  expect(page.filled['topics']).toEqual(fields['topics']);
});

test('sending checks everything again', async () => {
  const page = await from('check', 'send', { email: 'nonsense' });
  expect([page.status, step(page), Object.keys(page.errors)]).toEqual([422, ['1'], ['email']]);
});

test.each([
  ['two answers to one question', { email: ['a@example.org', 'b@example.org'] }, /seule réponse/],
  ['an option that is not offered', { programme: 'rien' }, /liste proposée/],
])('%s is refused in words and never stored', async (_, wrong, words) => {
  const page = await from('check', 'send', wrong);
  expect(page.status).toBe(422);
  expect(page.html).toMatch(words);
  expect((await rowCounts())['submissions']).toBe(0);
});

test('what no question asked for, such as a field of a browser extension, is ignored on every step', async () => {
  const canary = 'Ozymandias-7731';
  const unknown = {
    wallet_helper: canary,
    status: 'accepted',
    suspicion: canary,
    note: canary,
    __proto__: canary,
    constructor: canary,
    [information?.id ?? '']: canary,
    ...Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x${at}`, ''])),
  };
  for (const index of form.pages.keys())
    expect((await from(index + 1, 'next', unknown)).status).toBe(200);
  const { status } = await from('check', 'send', unknown);
  expect(status).toBe(303);
  expect(await env.DB.prepare('select status, note from submissions').first()).toEqual({
    status: 'new',
    note: '',
  });
  expect(await everythingStored()).not.toContain(canary);
  await nothingStored();
});

test.each([
  ['', 1],
  ['9', 1],
  ['-1', 1],
  ['result', 1],
  ['__proto__', 1],
  ['2e0', 1],
])('a step called %j counts as page %i', async (name, page) => {
  const { status, filled } = await from(name, 'next', { email: 'nonsense' });
  expect([status, filled['_page']]).toEqual([422, [String(page)]]);
});
