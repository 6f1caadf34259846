import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, datedEnv as house, post } from '../../tests/support/worker/visitor.ts';
import { asFields, wholeForm } from '../../tests/support/worker/walk.ts';

beforeEach(() => nothingStored());
afterEach(() => vi.restoreAllMocks());

const at = (moment: string) => vi.spyOn(Date, 'now').mockReturnValue(Date.parse(moment));
const answers = (id: string, programme: string) => ({
  ...answersTo(builtForm(id).form),
  programme,
});
const send = (id: string, programme: string, key: string = crypto.randomUUID()) =>
  post(id, wholeForm(builtForm(id).form, answers(id, programme), key), { house });
const stored = () => env.DB.prepare('select count(*) n from submissions').first('n');

test.each(['mentor-sign-up', 'mentee-sign-up'])(
  '%s is not taken before a programme opens nor after it closed, and keeps all else that was typed',
  async (id) => {
    for (const moment of ['2027-02-17T23:00:00+01:00', '2027-03-20T02:00:00+01:00']) {
      at(moment);
      const page = await readPage(await send(id, 'entrepreneurs'));
      expect([page.status, page.faultLinks]).toEqual([422, ['#q-programme']]);
      expect(page.ids.has('q-programme')).toBe(true);
      expect(page.errors['programme']).toMatch(/^Choisissez un autre programme\s: .*\s2027$/u);
      for (const [name, value] of Object.entries(asFields(answers(id, 'entrepreneurs'))))
        expect(page.filled[name]).toEqual([value].flat());
    }
    expect(await stored()).toBe(0);
  },
);

test.each(['2027-02-18T00:00:00+01:00', '2027-03-20T01:59:59+01:00'])(
  'it is taken at %s',
  async (moment) => {
    at(moment);
    expect((await send('mentee-sign-up', 'entrepreneurs')).status).toBe(303);
    expect(await stored()).toBe(1);
  },
);

test('what was stored before a programme closed is known again after it', async () => {
  const key = crypto.randomUUID();
  at('2027-03-19T23:00:00+01:00');
  const first = await send('mentee-sign-up', 'entrepreneurs', key);
  at('2027-03-20T09:00:00+01:00');
  const again = await send('mentee-sign-up', 'entrepreneurs', key);
  expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
  expect(await stored()).toBe(1);
});

test('a form that is no application may name a programme on any day', async () => {
  at('2030-01-01T12:00:00Z');
  const id = 'session-feedback';
  expect((await send(id, 'entrepreneurs')).status).toBe(303);
});
