import { beforeEach, expect, test } from 'vitest';
import { env, send, session } from '../../../tests/support/console/console.ts';
import { emptied } from '../../../tests/support/worker/tables.ts';
import type { Env } from '../../env.ts';

const page = '/console/coordinators/';
const mailing: Env = { ...env, MAIL_DRIVER: 'local' };
const letters = async () =>
  (
    await env.DB.prepare(
      "select recipient, subject, plain, html, language, state from messages where name = 'console-invitation'",
    ).all<{ recipient: string; subject: string; plain: string; html: string; language: string }>()
  ).results;
const add = (cookie: string, fields: Record<string, string>, house = mailing, at = page) =>
  send(cookie, at, { does: 'add', role: 'reader', sees: 'all', name: '', ...fields }, {}, house);

beforeEach(async () => {
  await emptied(['messages', 'coordinators', 'console_sessions']);
});

test('whoever is let in is told where the console is, by which address they enter, and by whom', async () => {
  const cookie = await session({ who: 'letter-owner@example.org', role: 'owner' });
  const answer = await add(cookie, { email: 'Nour@Example.org', name: '<b>Nour</b>' });
  expect(answer.status).toBe(303);
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.recipient).toBe('Nour@Example.org');
  expect(letter?.plain).toContain('https://mentorat.example.org/console/');
  expect(letter?.plain).toContain('Nour@Example.org');
  expect(letter?.plain).toContain('letter-owner@example.org');
  expect(letter?.html).toContain('<a href="https://mentorat.example.org/console/">');
  expect(letter?.html).not.toContain('<b>');
});

test('in the language of the console that they were let in from', async () => {
  const cookie = await session({ who: 'letter-owner@example.org', role: 'owner' });
  await add(cookie, { email: 'nour@example.org' }, mailing, '/en/console/coordinators/');
  expect((await letters())[0]?.plain).toContain('https://mentorat.example.org/en/console/');
});

test('let in twice is told once, and a change tells nothing', async () => {
  const cookie = await session({ who: 'letter-owner@example.org', role: 'owner' });
  await add(cookie, { email: 'nour@example.org' });
  expect((await add(cookie, { email: 'NOUR@example.org' })).status).toBe(409);
  await add(cookie, { email: 'nour@example.org', does: 'change', role: 'coordinator' });
  expect(await letters()).toHaveLength(1);
});

test('whoever is no owner tells nobody', async () => {
  const cookie = await session({ who: 'letter-reader@example.org', role: 'reader' });
  expect((await add(cookie, { email: 'nour@example.org' })).status).toBe(403);
  expect(await letters()).toEqual([]);
});

test('an access that is withdrawn before the mail has left takes it back', async () => {
  const cookie = await session({ who: 'letter-owner@example.org', role: 'owner' });
  await add(cookie, { email: 'nour@example.org' });
  await env.DB.prepare("update messages set state = 'due', attempts = 0").run();
  await add(cookie, { email: 'nour@example.org', does: 'withdraw' });
  expect(await letters()).toEqual([]);
});

test('where no mail leaves the address of the console is said to be handed over', async () => {
  const silent: Env = { ...env, MAIL_DRIVER: '' };
  const cookie = await session({ who: 'letter-owner@example.org', role: 'owner' });
  expect((await add(cookie, { email: 'nour@example.org' }, silent)).status).toBe(303);
  expect(await letters()).toEqual([]);
});
