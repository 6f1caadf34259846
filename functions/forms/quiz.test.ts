import { beforeEach, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { pagesBeforeEnd } from '../../domain/forms/questions.ts';
import { profileOf, rangeOf, scoresOf } from '../../domain/forms/quiz.ts';
import { builtForm, builtForms } from '../../tests/support/built-forms.ts';
import { answersLeadingTo } from '../../tests/support/quiz-answers.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, post, rowCounts } from '../../tests/support/worker/visitor.ts';
import { asFields, press, walk, wholeForm } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('mentor-quiz');

beforeEach(() => env.DB.exec('delete from submissions'));

const result = async (manner: 'first' | 'last', language: 'fr' | 'en' = 'fr') => {
  const fields = {
    ...wholeForm(form, answersTo(form, manner), crypto.randomUUID(), language),
    _page: String(pagesBeforeEnd(form)),
  };
  return readPage(await post(form.id, { ...fields, _go: 'next' }));
};

test.each(['first', 'last'] as const)(
  '%s answers end in the one profile that fits, with every score in words',
  async (manner) => {
    const page = await result(manner);
    const answers = answersTo(form, manner);
    const scores = scoresOf(form, answers);
    expect([page.status, page.filled['_page']]).toEqual([200, ['result']]);
    expect([...page.html.matchAll(/data-result="?(\w+)/g)].map(([, id]) => id)).toEqual([
      profileOf(form, scores).id,
    ]);
    for (const { id, label } of form.dimensions ?? []) {
      const [least, most] = rangeOf(form, id);
      expect(page.slots['scores']).toContain(label.fr);
      expect(page.slots['scores']).toContain(`${scores[id]} points, de ${least} à ${most}`);
    }
  },
);

test('nothing is stored by taking the quiz, whatever is pressed before its result', async () => {
  await result('first');
  for (const _go of ['next', 'send', 'check', ''])
    for (const _page of ['1', String(pagesBeforeEnd(form)), 'result'])
      await post(form.id, { ...wholeForm(form, answersTo(form), crypto.randomUUID()), _page, _go });
  await post(form.id, { ...wholeForm(form, answersTo(form), crypto.randomUUID()), _go: '' });
  expect(await rowCounts()).toMatchObject({ submissions: 0, tallies: 0 });
});

test('an address is asked for once the result is known, of whoever sends the answers', async () => {
  const { email: _, ...unsigned } = answersTo(form, 'last');
  const page = await readPage(await press(form, await result('last'), 'next', unsigned));
  expect([page.status, page.questions]).toEqual([200, ['name', 'email']]);
  const again = await readPage(await press(form, page, 'send', { email: '' }));
  expect([again.status, Object.keys(again.errors)]).toEqual([422, ['email']]);
  expect((await readPage(await press(form, page, 'back'))).filled['_page']).toEqual(['result']);
  expect(await rowCounts()).toMatchObject({ submissions: 0 });
});

test('a profile leads on by a button of its own', async () => {
  const profile = form.results?.find(({ leads_to }) => leads_to);
  const there = builtForms.find((each) => each.form.does === profile?.leads_to)?.form;
  const answers = answersLeadingTo(form, profile?.id ?? '');
  const steps = { _language: 'fr', _page: String(pagesBeforeEnd(form)), _go: 'next' };
  const page = await readPage(await post(form.id, { ...asFields(answers), ...steps }));
  expect(page.html).toContain(there && `href="${formAddress(there, 'fr')}">${there.title.fr}</a>`);
});

test('it is stored when the person asks for it after the result', async () => {
  const answers = answersTo(form, 'last');
  const page = await readPage(await press(form, await result('last', 'en'), 'next'));
  const response = await press(form, page, 'send');
  expect(response.headers.get('Location')).toContain(formAddress(form, 'en', 'sent'));
  const row = await env.DB.prepare('select answers from submissions').first<string>('answers');
  expect(JSON.parse(row ?? '')).toEqual(answers);
  expect(page.filled).toMatchObject(
    Object.fromEntries(
      Object.entries(asFields(answers)).map(([id, value]) => [id, [value].flat()]),
    ),
  );
});

test('walking through it leads to the result in each language', async () => {
  for (const language of ['fr', 'en'] as const) {
    const { pages } = await walk(form, formAddress(form, language), answersTo(form));
    expect(pages.map(({ filled }) => filled['_page'])).toEqual([['1'], ['2'], ['result'], ['3']]);
  }
});
