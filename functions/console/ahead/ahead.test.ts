import { createScheduledController } from 'cloudflare:test';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtForm } from '../../../tests/support/built-forms.ts';
import {
  askAs,
  env as console,
  db,
  send,
  session,
} from '../../../tests/support/console/console.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { datedEnv, post } from '../../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../../tests/support/worker/walk.ts';
import type { Env } from '../../env.ts';
import { tell } from '../../schedule/tell.ts';
import worker from '../../worker.ts';

const env: Env & Cloudflare.Env = { ...console, ...datedEnv, MAIL_DRIVER: 'local', LOCAL: 'yes' };
const { form } = builtForm('mentor-sign-up');
const programme = 'startups-internes';

const at = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(moment) });
/** The job runs, and five minutes later for what it left. */
const run = async (moment: string) => {
  for (const minutes of [0, 5, 10]) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(moment) + minutes * 60_000 });
    await worker.scheduled(createScheduledController(), env);
  }
};
const apply = async (email: string, name: string) => {
  at('2026-12-01T10:00Z');
  const answers = { ...answersTo(form), programme, email, name };
  await post(form.id, wholeForm(form, answers, crypto.randomUUID()), { house: env });
};
const page = async (cookie: string, language = '') => {
  const answer = await askAs(cookie, `${language}/console/ahead/`, {}, env);
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll(/&nbsp;|\u00a0/g, ' ');
};
const picks = (text: string) =>
  [...text.matchAll(/name="pick" value="([^"]+)"/g)].map(([, key = '']) => key);
const press = (cookie: string, fields: Record<string, string>) =>
  send(cookie, '/console/ahead/', fields, {}, env);
const states = async (name = 'takes-longer') =>
  (
    await env.DB.prepare('select recipient, state from messages where name = ? order by recipient')
      .bind(name)
      .all<{ recipient: string; state: string }>()
  ).results.map(({ recipient, state }) => `${recipient} ${state}`);
/** The word would be told on Friday 25 December, in the morning. */
const live = async () => {
  for (const day of ['21', '22', '23', '24', '25', '26'])
    for (const hour of ['03', '09']) await run(`2026-12-${day}T${hour}:00Z`);
};

beforeEach(async () => {
  await nothingStored('rounds', 'stopped_rules', 'events', 'participations', 'people');
  await apply('a@ahead.example', 'Ada');
  await apply('b@ahead.example', 'Basile');
});
afterEach(() => void vi.useRealTimers());

test('what will be told in the next days is shown, to whom and when, and nothing of what lies beyond', async () => {
  at('2026-12-10T10:00Z');
  expect(picks(await page(await session()))).toEqual([]);
  expect(await page(await session())).toContain('Rien n’est prêt à partir');
  at('2026-12-20T10:00Z');
  const text = await page(await session());
  expect(picks(text)).toHaveLength(2);
  expect(text).toContain('Ada');
  expect(text).toContain('La réponse tarde');
  expect(text).toContain('réponse promise pour le 23 décembre 2026');
  expect(text).toContain('25 déc. 2026, 08:00');
  expect(await page(await session(), '/en')).toContain('answer promised by 23 December 2026');
});

test('what is held back does not leave, the rest does; and it can be sent after all, once', async () => {
  at('2026-12-20T10:00Z');
  const cookie = await session();
  const [first = ''] = picks(await page(cookie));
  const answer = await press(cookie, { does: 'hold', pick: first });
  expect(answer.status).toBe(303);
  const told = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const after = await page(`${cookie}; ${told}`);
  expect(after).toContain('Un e-\u2060mail est retenu');
  expect(picks(after)).toHaveLength(1);
  await press(cookie, { does: 'hold', pick: first });
  await live();
  expect(await states()).toEqual(['a@ahead.example skipped', 'b@ahead.example sent']);

  const path = `/console/messages/${first}/`;
  const again = await session();
  expect(await (await askAs(again, path, {}, env)).text()).toContain('value="after-all"');
  for (const said of ['again', 'before'])
    expect((await send(again, path, { does: 'after-all' }, {}, env)).headers.get('Location')).toBe(
      `${path}?done=${said}`,
    );
  await run('2026-12-26T10:10Z');
  expect(await states()).toEqual(['a@ahead.example sent', 'b@ahead.example sent']);
});

test('what was stored meanwhile is held back too, and what has left is not', async () => {
  at('2026-12-24T10:00Z');
  await run('2026-12-21T03:00Z');
  at('2026-12-25T06:50Z');
  const cookie = await session();
  const [first = '', second = ''] = picks(await page(cookie));
  at('2026-12-25T07:00Z');
  await tell({ env, db, now: Date.now(), left: () => 20 });
  expect(await states()).toEqual(['a@ahead.example due', 'b@ahead.example due']);
  await press(cookie, { does: 'hold', pick: first });
  expect(await states()).toEqual(['a@ahead.example skipped', 'b@ahead.example due']);
  await run('2026-12-25T07:05Z');
  await press(cookie, { does: 'hold', pick: second });
  expect(await states()).toEqual(['a@ahead.example skipped', 'b@ahead.example sent']);
});

test('a whole programme is stopped and goes on by one press each, with a trace; a second press changes nothing', async () => {
  at('2026-12-20T10:00Z');
  const cookie = await session();
  const what = { rule: 'takes-longer', programme };
  await press(cookie, { does: 'stop', ...what });
  await press(cookie, { does: 'stop', ...what });
  const text = await page(cookie);
  expect(picks(text)).toEqual([]);
  expect(text).toContain('arrêté le 20 décembre 2026');
  await live();
  expect(await states()).toEqual([]);
  const later = await session();
  await press(later, { does: 'resume', ...what });
  await press(later, { does: 'resume', ...what });
  await run('2026-12-28T10:00Z');
  expect(await states()).toHaveLength(2);
  const { results } = await env.DB.prepare(
    "select action, subject from audit where action in ('stop', 'resume', 'hold') order by id",
  ).all();
  expect(results).toEqual(
    ['stop', 'resume'].map((action) => ({ action, subject: `takes-longer ${programme}` })),
  );
});

test('whoever sees another programme sees, holds and stops nothing of this one; a reader only reads', async () => {
  at('2026-12-20T10:00Z');
  const keys = picks(await page(await session()));
  const other = await session({ who: 'other@ahead.example', programmes: ['leadership'] });
  await session({ role: 'owner' });
  const text = await page(other);
  expect(text).not.toContain('Ada');
  expect(text).not.toContain(keys[0]);
  await press(other, { does: 'hold', pick: keys[0] ?? '' });
  await press(other, { does: 'stop', rule: 'takes-longer', programme });
  const reader = await session({ role: 'reader' });
  expect(await page(reader)).toContain('Ada');
  expect(picks(await page(reader))).toEqual([]);
  expect((await press(reader, { does: 'hold', pick: keys[0] ?? '' })).status).toBe(403);
  await live();
  expect(await states()).toEqual(['a@ahead.example sent', 'b@ahead.example sent']);
});

test('after days of silence it is shown what will be told once the coordinators know', async () => {
  await run('2026-12-18T03:00Z');
  at('2026-12-30T10:00Z');
  const text = await page(await session());
  expect(picks(text)).toHaveLength(2);
  expect(text).toContain('1 janv. 2027, 08:00');
});

test('nothing is shown to leave where no mail does, and why is said', async () => {
  at('2026-12-20T10:00Z');
  const answer = await askAs(await session(), '/console/ahead/', {}, { ...env, MAIL_DRIVER: '' });
  const text = await answer.text();
  expect(text).toContain('aucun service d’envoi n’est réglé');
  expect(picks(text)).toEqual([]);
});
