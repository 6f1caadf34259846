import { afterEach, expect, test, vi } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { datedEnv as house, post, visit } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';

afterEach(() => vi.restoreAllMocks());

const address = '/formulaires/etre-accompagne/';
const at = (moment: string) => vi.spyOn(Date, 'now').mockReturnValue(Date.parse(moment));

/** The programmes that the page offers at a moment: each with what stands beside it, and whether it can be ticked. */
async function offeredAt(moment: string, query = '') {
  at(moment);
  const found: { value: string; state: string; shut: boolean; ticked: boolean }[] = [];
  const page = await visit(`${address}${query}`, {}, house);
  const html = await page.clone().text();
  await new HTMLRewriter()
    .on('[name="programme"]', {
      element: (input) =>
        void found.push({
          value: input.getAttribute('value') ?? '',
          state: '',
          shut: input.hasAttribute('disabled'),
          ticked: input.hasAttribute('checked'),
        }),
    })
    .on('[data-question="programme"] small', {
      text({ text }) {
        const last = found.at(-1);
        if (last) last.state += text.replaceAll('\u00a0', ' ');
      },
    })
    .transform(page)
    .text();
  return { found, html, notice: (await readPage(new Response(html))).slots['notice'] };
}
const of = (found: readonly { value: string }[], value: string) =>
  found.find((each) => each.value === value);

test('beside each programme stands until when one may apply, from when, or that it is over', async () => {
  const { found, notice } = await offeredAt('2027-01-13T12:00:00Z');
  expect(notice).toBeUndefined();
  expect(of(found, 'leadership')).toMatchObject({
    state: 'Inscriptions jusqu’au vendredi 12 février 2027',
    shut: false,
  });
  expect(of(found, 'entrepreneurs')).toMatchObject({
    state: expect.stringMatching(
      /^Inscriptions à partir du jeudi 18 février 2027\. Prévenez-moi à l’ouverture$/,
    ),
    shut: true,
  });
  expect(of(found, 'integration')).toMatchObject({
    state: expect.stringMatching(
      /^Inscriptions closes, en cours .*\. Prévenez-moi de la prochaine édition$/,
    ),
    shut: true,
  });
});

test('a programme shuts and opens at midnight where the house stands', async () => {
  const shutAt = async (moment: string) =>
    (await offeredAt(moment)).found.filter(({ shut }) => shut).map(({ value }) => value);
  expect(await shutAt('2027-01-11T23:59:59+01:00')).toContain('leadership');
  expect(await shutAt('2027-01-12T00:00:00+01:00')).not.toContain('leadership');
  expect(await shutAt('2027-02-12T23:59:59+01:00')).not.toContain('leadership');
  expect(await shutAt('2027-02-13T00:00:00+01:00')).toContain('leadership');
});

test('whoever comes for a programme that is not open is told so, and it is not ticked', async () => {
  const early = await offeredAt('2026-11-26T12:00:00Z', '?programme=leadership');
  expect(early.notice?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Choisissez un autre programme : les inscriptions à « Leadership » ouvriront le mardi 12 janvier 2027.',
  );
  expect(early.found.some(({ ticked }) => ticked)).toBe(false);
  expect(early.html).toContain('/formulaires/prevenez-moi/?programme=leadership');
  const open = await offeredAt('2027-01-12T12:00:00Z', '?programme=leadership');
  expect([open.notice, of(open.found, 'leadership')]).toMatchObject([undefined, { ticked: true }]);
});

test('when nothing can be applied to, the form says so', async () => {
  const { found, notice } = await offeredAt('2027-03-21T12:00:00Z');
  expect(found.every(({ shut }) => shut)).toBe(true);
  expect(notice).toMatch(/^Aucun programme n’est ouvert/);
});

test('the summary of faults leads to the first programme that can be ticked', async () => {
  at('2027-01-20T12:00:00Z');
  const { form } = builtForm('mentee-sign-up');
  const fields = wholeForm(form, { ...answersTo(form), programme: '' }, crypto.randomUUID());
  const page = await readPage(
    await post(form.id, { ...fields, _page: '1', _go: 'next' }, { house }),
  );
  expect([page.status, page.faultLinks]).toEqual([422, ['#f-programme-leadership']]);
});

test('the receipt promises an answer so many working days after the close, not after the sending', async () => {
  at('2027-01-20T12:00:00Z');
  const { form } = builtForm('mentee-sign-up');
  const key = crypto.randomUUID();
  const answers = { ...answersTo(form), programme: 'leadership' };
  const sent = await post(form.id, wholeForm(form, answers, key), { house });
  const receipt = async (cookie: string) =>
    readPage(
      await visit(sent.headers.get('Location') ?? '', { headers: { Cookie: cookie } }, house),
    );
  const cookie = (sent.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  for (const page of [await receipt(cookie), await receipt('')])
    expect(page.slots['next-date']?.replaceAll('\u00a0', ' ')).toBe('vendredi 19 février 2027');
});
