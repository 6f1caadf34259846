import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { isAsked } from '../../domain/forms/show-if.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { post, rowCounts, visit } from '../../tests/support/worker/visitor.ts';
import { asFields, press, walk, wholeForm } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('mentor-sign-up');
const answers = answersTo(form);
const fields = asFields(answers);
const key = 'b54d1a4e-0c5f-4f4b-9a44-1f1f3c0b2a77';
const carried = { ...fields, _language: 'fr', _key: key, _started: '1' };

/** Shows what posting from a step answers. */
const from = async (
  step: string | number,
  go: string,
  changed: Record<string, string | string[]> = {},
) => readPage(await post(form.id, { ...carried, _page: String(step), _go: go, ...changed }));

const step = (page: { filled: Record<string, unknown> }) => page.filled['_page'];

describe('going on', () => {
  test('a right page leads to the next one, which carries what was answered', async () => {
    const page = await from(1, 'next');
    expect([page.status, step(page)]).toEqual([200, ['2']]);
    expect(page.filled).toMatchObject({ _key: [key], _started: ['1'], _language: ['fr'] });
    expect(page.filled['name']).toEqual([fields['name']]);
    expect(page.filled['topics']).toEqual(fields['topics']);
  });

  test('the last page leads to the check page, which names every answer', async () => {
    const page = await from(form.pages.length, 'next');
    expect([page.status, step(page)]).toEqual([200, ['check']]);
    expect(page.slots['answers']).toContain(fields['name']);
    expect(page.buttons).toEqual([
      ...answeredQuestions(form)
        .filter((question) => isAsked(question, answersTo(form)))
        .map(({ id }) => `change-${id}`),
      'send',
      'back',
      'in-en',
    ]);
    for (const [id, value] of Object.entries(fields))
      expect(page.filled[id]).toEqual([value].flat());
  });

  test('nothing is stored before it is sent', async () => {
    const { pages } = await walk({ ...form, id: form.id }, formAddress(form, 'fr'), { name: 'X' });
    expect(pages.at(-1)?.status).toBe(422);
    expect((await rowCounts())['submissions']).toBe(0);
  });
});

describe('going back and changing', () => {
  test('back shows the page before with its answers, and checks nothing', async () => {
    const page = await from(2, 'back', { email: 'nonsense' });
    expect([page.status, step(page)]).toEqual([200, ['1']]);
    expect(page.filled['email']).toEqual(['nonsense']);
    expect(page.errors).toEqual({});
  });

  test('back from the check page shows the last page', async () => {
    expect(step(await from('check', 'back'))).toEqual([String(form.pages.length)]);
  });

  test('an answer that is changed from the check page leads back to its place there', async () => {
    const check = await from(form.pages.length, 'next');
    expect(check.ids).toContain('a-name');
    expect(check.html).toContain('formaction="/send/mentor-sign-up#q-name"');
    const page = await from('check', 'change-name');
    expect([page.status, step(page)]).toEqual([200, ['1']]);
    expect(page.ids).toContain('q-name');
    expect(page.buttons).toEqual(['check']);
    expect(page.html).toMatch(/formaction="\/send\/mentor-sign-up#a-name"[^>]*>Enregistrer et/);
    const again = await readPage(await press(form, page, 'check', { name: 'Nadia Un' }));
    expect([again.status, step(again)]).toEqual([200, ['check']]);
    expect(again.slots['answers']).toContain('Nadia Un');
  });

  test('a fault that is found while changing keeps leading back', async () => {
    const page = await from(1, 'check', { name: '' });
    expect([page.status, page.buttons.includes('check')]).toEqual([422, true]);
  });
});

test.each([
  ['1', 'in-en', 'Become a mentor'],
  ['2', 'in-en', 'Your work'],
  ['check', 'in-en', 'Check your answers'],
  ['2', 'in-fr', 'Votre travail'],
])('step %s is read on in the other language (%s), with its answers', async (here, go, title) => {
  const page = await from(here, go, { _language: go === 'in-en' ? 'fr' : 'en' });
  expect([page.status, step(page), page.title.startsWith(title)]).toEqual([200, [here], true]);
  expect(page.filled['name']).toEqual([fields['name']]);
  expect(page.filled['_language']).toEqual([go.slice(3)]);
  expect(page.html).not.toContain('class="switch"');
});

test('a single page without scripting is sent even when a browser names no button', async () => {
  const contact = builtForm('contact').form;
  const { _go, ...unpressed } = wholeForm(contact, answersTo(contact), crypto.randomUUID());
  expect((await post('contact', unpressed)).status).toBe(303);
});

test('the first page of a form has what the check of a whole form needs', async () => {
  const page = await readPage(await visit(formAddress(form, 'fr')));
  expect(page.buttons[0]).toBe('next');
  expect(page.fields.find(({ name }) => name === 'website')?.value).toBe('');
});
