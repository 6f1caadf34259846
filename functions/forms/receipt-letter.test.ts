import { beforeEach, expect, test } from 'vitest';
import { referenceOf } from '../../domain/forms/reference.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { canary, canaryAnswers } from '../../tests/support/canary.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, post, visit } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import type { Env } from '../env.ts';
import { deliverDue } from '../mail/send.ts';

const { form } = builtForm('contact');
const mailing: Env = { ...env, MAIL_DRIVER: 'local', LOCAL: 'yes' };
const answers = canaryAnswers(form, 'last');

interface Row {
  readonly key: string;
  readonly recipient: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  readonly state: string;
}
const stored = async () =>
  (await env.DB.prepare('select * from messages order by stored_at').all<Row>()).results;
const send = (key: string, house: Env = mailing, more: Record<string, string> = {}) =>
  post(form.id, { ...wholeForm(form, answers, key), ...more }, { house });

beforeEach(() => nothingStored().then(() => undefined));

test('whoever sends a form is sent its receipt: reference, day and next step, and nothing that they wrote', async () => {
  await send(crypto.randomUUID());
  const id = await env.DB.prepare('select id from submissions').first<string>('id');
  const [message, ...more] = await stored();
  expect(more).toEqual([]);
  expect(message).toMatchObject({ recipient: answers['email'], state: 'due' });
  expect(message?.plain).toContain(referenceOf(id ?? ''));
  expect(message?.plain).toMatch(/La coordination vous répond avant le \p{L}+\s\d+/u);
  expect(message?.html).toContain('href="https://mentorat.example.org/faq/"');
  const said = `${message?.subject}${message?.plain}${message?.html}`;
  expect(said).not.toContain(canary);
  expect(said).not.toMatch(/[{}]|undefined/);
  expect(await deliverDue(mailing, { most: 5 })).toEqual({ sent: 1, later: 0, givenUp: 0 });
  expect(await stored()).toMatchObject([{ state: 'sent' }]);
});

test('a form that is sent twice has one receipt', async () => {
  const key = crypto.randomUUID();
  await send(key);
  await send(key);
  expect(await stored()).toHaveLength(1);
});

test('an address is sent three receipts a day at most, whoever types it and however', async () => {
  for (let times = 0; times < 5; times += 1) await send(crypto.randomUUID());
  const shouting = String(answers['email']).toUpperCase();
  await post(form.id, wholeForm(form, { ...answers, email: shouting }, crypto.randomUUID()), {
    house: mailing,
  });
  expect(await env.DB.prepare('select count(*) n from submissions').first('n')).toBe(6);
  expect(await stored()).toHaveLength(3);
});

test('what looks like a machine’s is stored and not acknowledged', async () => {
  await send(crypto.randomUUID(), mailing, { website: 'x' });
  expect(await env.DB.prepare('select count(*) n from submissions').first('n')).toBe(1);
  expect(await stored()).toEqual([]);
});

test('where no mail is configured none is stored and none is promised; half configured it waits', async () => {
  await send(crypto.randomUUID(), env);
  expect(await stored()).toEqual([]);
  await send(crypto.randomUUID(), { ...env, MAIL_DRIVER: 'local' });
  expect(await stored()).toMatchObject([{ state: 'due' }]);
  expect(await deliverDue({ ...env, MAIL_DRIVER: 'local' }, { most: 5 })).toBeUndefined();
  const promised = async (house: Env) =>
    (await (await visit('/formulaires/contact/', {}, house)).text()).includes(
      'vous y recevrez un reçu',
    );
  expect([await promised(env), await promised({ ...env, MAIL_DRIVER: 'local' })]).toEqual([
    false,
    false,
  ]);
  expect(await promised(mailing)).toBe(true);
});
