import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Form } from '../../domain/forms/definition.ts';
import { optionsOf } from '../../domain/forms/question.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseWith } from '../../tests/support/worker/limited-house.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, post, visit } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';

/** The sign-up of mentees with a waiting list after the close: Leadership takes applications to 12 February and begins on 9 March. */
function withList(form: Form): Form {
  return {
    ...form,
    ...{ id: 'late', address: { fr: 'late', en: 'late' }, after_close: 'waiting_list' },
    pages: form.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.kind === 'choice' && question.holds === 'programme'
          ? {
              ...question,
              options: optionsOf(question).map((option) => ({
                ...option,
                window: { from: '2027-01-12', until: '2027-03-09' },
                waitsFrom: '2027-02-13',
              })),
            }
          : question,
      ),
    })),
  };
}

const late = withList(builtForm('mentee-sign-up').form);
const house = await houseWith([[late, 'mentee-sign-up']]);
const at = (moment: string) =>
  vi.spyOn(Date, 'now').mockReturnValue(new Date(`${moment}+01:00`).getTime());
const send = (more: Record<string, string> = {}) =>
  post(
    'late',
    {
      ...wholeForm(late, answersTo(late), crypto.randomUUID()),
      programme: 'leadership',
      ...more,
    },
    { house },
  );
const rows = async () =>
  (await env.DB.prepare('select status from submissions order by rowid').all()).results.map(
    ({ status }) => status,
  );
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const said =
  'Les inscriptions à « Leadership » sont closes depuis le vendredi 12 février 2027 : votre demande ira sur la liste d’attente, dans l’ordre d’arrivée.';

beforeEach(() => nothingStored());
afterEach(() => vi.restoreAllMocks());

test('an application after the close of its programme waits, and is told so before and after', async () => {
  at('2027-02-13T02:00:00');
  const opened = await visit('/formulaires/late/?programme=leadership', {}, house);
  const page = await readPage(opened);
  expect(plain(page.slots['notice'] ?? '')).toContain(said);
  expect(page.html).toMatch(/value="leadership"[^>]*checked/);
  const check = await readPage(await send({ _page: '1', _go: 'check' }));
  expect(plain(check.html)).toContain(said);
  const sent = await send();
  expect([sent.status, await rows()]).toEqual([303, ['waiting']]);
  const receipt = await readPage(await visit(sent.headers.get('Location') ?? '', {}, house));
  expect(plain(receipt.html)).toContain('Vous êtes sur la liste d’attente');
});

test.each([
  ['within the days of its applications', '2027-02-12T23:59:59', 303, ['new']],
  ['in the while that is left to whoever began', '2027-02-13T01:59:59', 303, ['new']],
  ['up to the launch', '2027-03-08T23:59:59', 303, ['waiting']],
  ['begun on its eve', '2027-03-09T01:59:59', 303, ['waiting']],
  ['before its applications', '2027-01-11T23:59:59', 422, []],
  ['once it is under way and the while is over', '2027-03-09T02:00:00', 422, []],
] as const)('an application %s', async (_, moment, status, stored) => {
  at(moment);
  expect([(await send()).status, await rows()]).toEqual([status, stored]);
});

test('whoever comes when it is under way is told since when applications are closed', async () => {
  at('2027-03-10T12:00:00');
  expect(plain((await readPage(await send())).html)).toContain(
    'les inscriptions à « Leadership » sont closes depuis le vendredi 12 février 2027',
  );
});
