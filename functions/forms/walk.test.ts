import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { takesAnswer } from '../../domain/forms/check.ts';
import { answersTo, asFields, press, walk, wholeForm } from '../testing/answerer.ts';
import { readPage } from '../testing/read-page.ts';
import { shippedForm } from '../testing/shipped-forms.ts';
import { post, rowCounts, visit } from '../testing/visitor.ts';

const { form } = await shippedForm('mentor-sign-up');
const review = (await shippedForm('final-review')).form;
const information = form.pages.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'information');
const answers = answersTo(form);
const fields = asFields(answers);
const key = 'b54d1a4e-0c5f-4f4b-9a44-1f1f3c0b2a77';
const carried = { ...fields, _language: 'fr', _key: key, _started: '1' };

/** Shows what posting from a step answers. */
const from = async (step: string | number, go: string, changed: Record<string, string | string[]> = {}) =>
  readPage(await post(form.id, { ...carried, _page: String(step), _go: go, ...changed }));

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
    expect(page.buttons).toEqual([...form.pages.map((_, index) => `page-${index + 1}`), 'send', 'back']);
    for (const [id, value] of Object.entries(fields)) expect(page.filled[id]).toEqual([value].flat());
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

  test('a page that is changed from the check page leads back there at once', async () => {
    const page = await from('check', 'page-1');
    expect([page.status, step(page)]).toEqual([200, ['1']]);
    expect(page.buttons).toContain('check');
    const again = await readPage(await press(form, page, 'check', { name: 'Nadia Un' }));
    expect([again.status, step(again)]).toEqual([200, ['check']]);
    expect(again.slots['answers']).toContain('Nadia Un');
  });

  test('a change that brings up a new question asks it before the check page', async () => {
    const page = await from(2, 'check', { topics: ['other'], topics_other: '' });
    const asked = form.pages.flatMap(({ questions }) => questions).filter(takesAnswer)
      .find(({ show_if }) => show_if?.question === 'topics');
    expect([page.status, step(page)]).toEqual([asked?.optional ? 200 : 422, asked?.optional ? ['check'] : ['2']]);
  });

  test('a fault that is found while changing keeps leading back', async () => {
    const page = await from(1, 'check', { name: '' });
    expect([page.status, page.buttons.includes('check')]).toEqual([422, true]);
  });
});

describe('faults', () => {
  test('the same page comes back with everything typed, and says what to do', async () => {
    const page = await from(1, 'next', { email: 'nonsense', name: '  ', phone: '12' });
    expect([page.status, step(page)]).toEqual([422, ['1']]);
    expect(page.title).toMatch(/^Erreur\u00a0: /);
    expect(Object.keys(page.errors)).toEqual(['name', 'email', 'phone']);
    expect(page.errors['name']).toBe('Indiquez vos prénom et nom');
    expect(page.faultLinks).toEqual(['#f-name', '#f-email', '#f-phone']);
    expect(page.filled).toMatchObject({ email: ['nonsense'], name: ['  '], phone: ['12'] });
    expect(page.fields.filter(({ invalid }) => invalid).map(({ name }) => name)).toEqual(['name', 'email', 'phone']);
    expect(page.html).toMatch(/id="q-email"[^>]*class="question invalid"|class="question invalid"[^>]*id="q-email"/);
    expect(page.html).toMatch(/<div class="summary"[^>]*autofocus/);
    expect(page.html).not.toMatch(/<div class="summary"[^>]*hidden/);
  });

  test('messages are in the language of the page', async () => {
    const page = await from(1, 'next', { _language: 'en', email: 'nonsense', name: '' });
    expect(page.title).toMatch(/^Error: /);
    expect(page.errors['name']).toBe('Enter your full name');
    expect(page.errors['email']).toContain('full e-mail address');
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
    ['a field that no question has', { nobody_asked: 'x' }, /nobody_asked/],
    ['a column of the database', { status: 'accepted' }, /status/],
    ['an answer to what is no question', { [information?.id ?? 'x']: 'x' }, /ne fait pas partie/],
    ['two answers to one question', { email: ['a@example.org', 'b@example.org'] }, /seule réponse/],
    ['an option that is not offered', { programme: 'rien' }, /liste proposée/],
  ])('%s is refused in words and never stored', async (_, wrong, words) => {
    const page = await from('check', 'send', wrong);
    expect(page.status).toBe(422);
    expect(page.html).toMatch(words);
    expect((await rowCounts())['submissions']).toBe(0);
  });

  test('thousands of unknown fields are counted, not listed', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x${at}`, '']));
    const page = await from(1, 'next', unknown);
    expect(page.status).toBe(422);
    expect(page.html.length).toBeLessThan(100_000);
    expect(page.html).toContain('2990 autres champs');
  });

  test.each([
    ['', 1], ['9', 1], ['-1', 1], ['result', 1], ['__proto__', 1], ['2e0', 1],
  ])('a step called %j counts as page %i', async (name, page) => {
    const { status, filled } = await from(name, 'next', { email: 'nonsense' });
    expect([status, filled['_page']]).toEqual([422, [String(page)]]);
  });
});

describe('questions that look at earlier ones', () => {
  const sent = asFields(answersTo(review));
  const at = async (page: number, go: string, changed: Record<string, string | string[]>) =>
    readPage(await post(review.id, { ...sent, _language: 'fr', _page: String(page), _go: go, ...changed }));
  const conditional = review.pages
    .flatMap(({ questions }, index) => questions.map((question) => ({ question, page: index + 1 })))
    .find(({ question, page }) => page > 1 && question.show_if?.question === 'role');

  test('are on the page only when an earlier page says so', async () => {
    if (!conditional) throw new Error('the review asks by role');
    const { question, page } = conditional;
    const wanted = question.show_if && 'is' in question.show_if ? question.show_if.is[0] : '';
    const other = wanted === 'mentor' ? 'mentee' : 'mentor';
    const shown = await at(page, 'page-' + page, { role: wanted ?? '' });
    const hidden = await at(page, 'page-' + page, { role: other });
    expect(shown.questions).toContain(question.id);
    expect(hidden.questions).not.toContain(question.id);
  });

  test('keep what was answered before the condition changed, unseen and unstored', async () => {
    if (!conditional) throw new Error('the review asks by role');
    const { question, page } = conditional;
    const wanted = question.show_if && 'is' in question.show_if ? question.show_if.is[0] : '';
    const other = wanted === 'mentor' ? 'mentee' : 'mentor';
    const hidden = await at(page, `page-${page}`, { role: other, [question.id]: '3' });
    expect(hidden.filled[question.id]).toEqual(['3']);
    expect(hidden.fields.find(({ name }) => name === question.id)?.type).toBe('hidden');
  });
});

test('a single page without scripting is sent even when a browser names no button', async () => {
  const contact = (await shippedForm('contact')).form;
  const { _go, ...unpressed } = wholeForm(contact, answersTo(contact), crypto.randomUUID());
  expect((await post('contact', unpressed)).status).toBe(303);
});

test('the first page of a form has what the check of a whole form needs', async () => {
  const page = await readPage(await visit(formAddress(form, 'fr')));
  expect(page.buttons[0]).toBe('next');
  expect(page.fields.find(({ name }) => name === 'website')?.value).toBe('');
});
