import { afterEach, expect, test, vi } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseFailing } from '../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { type PostOptions, post, rowCounts } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('contact');
const survey = builtForm('needs-survey').form;
const feedback = builtForm('session-feedback').form;
const answers = answersTo(form);

/** A browser: it opens the form anew before each sending, and keeps its cookie. */
function browser() {
  let cookie = '';
  return async (which = form, given = answersTo(which), more: PostOptions = {}) => {
    const response = await post(which.id, wholeForm(which, given, crypto.randomUUID()), {
      ...more,
      headers: { Cookie: cookie },
    });
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    return response.headers.get('Location') ?? response.status;
  };
}
const rows = async () => (await rowCounts())['submissions'];

afterEach(async () => {
  vi.useRealTimers();
  await nothingStored();
});

test('back, then Send again from the form opened anew: the same words are one submission', async () => {
  const send = browser();
  const receipts = [await send(), await send(), await send()];
  expect(new Set(receipts).size).toBe(1);
  expect(await rows()).toBe(1);
});

test('the same holds with another form in between', async () => {
  const send = browser();
  const first = await send();
  await send(feedback);
  expect(await send()).toBe(first);
  expect(await rows()).toBe(2);
});

test('two people at one desk who send different words are two', async () => {
  const send = browser();
  await send();
  await send(form, { ...answers, message: 'Une autre personne' });
  expect(await rows()).toBe(2);
});

test('answers that differ only in what is counted are two: nobody is left uncounted', async () => {
  const send = browser();
  const [first, last] = [answersTo(survey), answersTo(survey, 'last')];
  const counted = survey.pages
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind !== 'information' && question.seen_by === 'totals')
    .map(({ id }) => id);
  const other = { ...first, ...Object.fromEntries(counted.map((id) => [id, last[id] ?? ''])) };
  await send(survey, first);
  await send(survey, other);
  expect(await rows()).toBe(2);
});

test('two browsers that say the same are two people', async () => {
  expect(await browser()()).not.toBe(await browser()());
  expect(await rows()).toBe(2);
});

test('a sending that failed is no sending: its retry is stored', async () => {
  const send = browser();
  await send(form, answers, { house: houseFailing('before') });
  await send();
  expect(await rows()).toBe(1);
});

test('after half an hour the same words are said anew, whatever cookie a browser still sends', async () => {
  const send = browser();
  const first = await send();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 60_000 });
  expect(await send()).not.toBe(first);
  expect(await rows()).toBe(2);
});
