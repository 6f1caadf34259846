import { expect, test, vi } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { referenceOf } from '../../domain/forms/reference.ts';
import { dayOf, sayDay } from '../../domain/words/day.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseFailing } from '../../tests/support/worker/failing-database.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { encoded, env, post, site, visit } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import { answer } from '../app.ts';

// What fails on purpose here need not be read by whoever runs the tests.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const { form } = builtForm('midway-review');
const answers = answersTo(form);
const canary = 'Nadia <b>Ozymandias</b>';
const written = form.pages
  .flatMap(({ questions }) => questions)
  .find(({ kind }) => kind === 'long_text');
const given = { ...answers, [written?.id ?? '']: canary };

async function send(language: 'fr' | 'en' = 'fr') {
  const key = crypto.randomUUID();
  const response = await post(form.id, wholeForm(form, given, key, language));
  const set = response.headers.get('Set-Cookie') ?? '';
  return {
    key,
    set,
    cookie: set.split(';')[0] ?? '',
    address: response.headers.get('Location') ?? '',
  };
}
const open = async (path: string, cookie = '', house = env) =>
  readPage(await visit(path, { headers: { Cookie: cookie } }, house));

test('the receipt cookie is for this browser, this host and half an hour', async () => {
  const { set, key } = await send();
  expect(set).toBe(`__Host-receipt=${key}; Path=/; Max-Age=1800; HttpOnly; SameSite=Lax; Secure`);
});

test('on a plain http machine of one’s own the cookie is kept all the same', async () => {
  const origin = 'http://localhost:8787';
  const body = encoded(wholeForm(form, given, crypto.randomUUID()));
  const request = new Request(`${origin}/send/${form.id}`, {
    method: 'POST',
    body,
    headers: { Origin: origin },
  });
  const set = (await answer(request, env)).headers.get('Set-Cookie');
  expect(set).toMatch(/^receipt=.*HttpOnly; SameSite=Lax$/);
});

test('the receipt names the reference, the day of the next step and the answers', async () => {
  const { address, cookie, key } = await send();
  const page = await open(address, cookie);
  const day = dayOf(Date.now() + form.next_step.within_days * 86_400_000);
  expect(page.status).toBe(200);
  expect(page.slots['reference']).toBe(referenceOf(key));
  expect(page.slots['next-date']).toBe(sayDay(day, 'fr'));
  expect(page.slots['answers']).toContain(canary);
  expect(page.html).not.toContain(canary);
});

test('its date is in the language of the page', async () => {
  const { address, cookie } = await send('en');
  expect((await open(address, cookie)).slots['next-date']).toMatch(
    /^\d{1,2}\u00a0[A-Z][a-z]+\u00a0\d{4}$/,
  );
});

test('answers that were only counted are not on it', async () => {
  const { address, cookie } = await send();
  const page = await open(address, cookie);
  const counted = form.pages
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind !== 'information' && question.seen_by === 'totals');
  expect(counted.length).toBeGreaterThan(0);
  for (const { label } of counted) expect(page.slots['answers']).not.toContain(label?.fr);
});

test('another browser sees the reference and no answers', async () => {
  const { address, key } = await send();
  const page = await open(address);
  expect(page.slots['reference']).toBe(referenceOf(key));
  expect(page.html).not.toContain('Ozymandias');
});

test.each(['nonsense', '<script>', '12345678', 'abcd-1234', ''])(
  'the reference %j is none: the form opens instead',
  async (reference) => {
    const path = `${formAddress(form, 'fr', 'sent')}?reference=${encodeURIComponent(reference)}`;
    const response = await visit(path);
    expect([response.status, response.headers.get('Location')]).toEqual([
      303,
      formAddress(form, 'fr'),
    ]);
  },
);

test('the receipt of one form is not shown on the page of another', async () => {
  const { cookie } = await send();
  const response = await visit('/formulaires/contact/merci/', { headers: { Cookie: cookie } });
  expect(response.status).toBe(303);
});

test('after half an hour the answers are not shown any more', async () => {
  const { address, cookie, key } = await send();
  await env.DB.prepare('update submissions set received_at = received_at - 1800000 where id = ?')
    .bind(key)
    .run();
  expect((await open(address, cookie)).html).not.toContain('Ozymandias');
});

test('forged cookies show nothing', async () => {
  const { address } = await send();
  for (const cookie of [
    '__Host-receipt=',
    "__Host-receipt=' or 1=1 --",
    '__Host-receipt',
    `receipt=${crypto.randomUUID()}`,
  ])
    expect((await open(address, cookie)).html).not.toContain('Ozymandias');
});

test('a database that does not answer hides the answers, not the reference', async () => {
  const { address, cookie, key } = await send();
  const broken = {
    ...env,
    DB: {
      prepare: () => {
        throw new Error('D1_ERROR');
      },
    } as unknown as D1Database,
  };
  const page = await open(address, cookie, broken as typeof env);
  expect([page.status, page.slots['reference']]).toEqual([200, referenceOf(key)]);
});

test('sending twice over a fault gives the receipt of the one row', async () => {
  const key = crypto.randomUUID();
  await post(form.id, wholeForm(form, given, key), { house: houseFailing('after') });
  const again = await post(form.id, wholeForm(form, given, key));
  const cookie = again.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  expect(
    (await open(again.headers.get('Location')?.replace(site, '') ?? '', cookie)).slots['answers'],
  ).toContain(canary);
});

test('a reference that is not of what this browser sent shows none of its answers', async () => {
  const { cookie } = await send();
  const other = '0000-ABCD';
  const page = await open(`${formAddress(form, 'fr', 'sent')}?reference=${other}`, cookie);
  expect(page.slots['reference']).toBe(other);
  expect(page.html).not.toContain('Ozymandias');
});
