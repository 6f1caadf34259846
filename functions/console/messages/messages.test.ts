import { beforeEach, expect, test } from 'vitest';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { slotFor } from '../../../domain/messages/slots.ts';
import { textNames } from '../../../domain/messages/texts.ts';
import { askAs, db, env, send, session } from '../../../tests/support/console/console.ts';
import { derivedSecret } from '../../actions/secrets/derive.ts';
import type { Env } from '../../env.ts';
import { deliverDue } from '../../mail/send.ts';

const own: Env = { ...env, MAIL_DRIVER: 'local' };
const about = crypto.randomUUID();
const link = `https://mentorat.example.org/lien/#17b0.${slotFor('link', '17b0')}`;

const store = (more: Partial<NewMessage> = {}) =>
  commit(db, [
    addMessage(db, {
      ...{ key: `${about}-receipt`, recipient: 'zoe@example.org', person: null, programme: null },
      ...{ language: 'fr', name: 'receipt', now: Date.now() },
      subject: 'Bien reçu : Contact',
      plain: `Bonjour\n\n${link}`,
      html: `<p>Bonjour</p>\n<p><a href="${link}">Ouvrir</a></p>`,
      ...more,
    }),
  ]);
const undeliver = (key = `${about}-receipt`) =>
  env.DB.prepare("update messages set state = 'undelivered', reason = 'address' where key = ?")
    .bind(key)
    .run();
const state = () => env.DB.prepare('select state from messages').first('state');
const page = async (path: string, given: Env = own, cookie?: string) =>
  (await askAs(cookie ?? (await session()), path, {}, given)).text();

beforeEach(async () => void (await env.DB.prepare('delete from messages').run()));

test('on one’s own machine a message is read as its recipient reads it, and its link opens here', async () => {
  await store();
  expect(await page('/console/messages/')).toContain('zoe@');
  await deliverDue(own, { most: 1 });
  const text = await page(`/console/messages/${about}-receipt/`);
  const secret = await derivedSecret(env.SECRET_KEY ?? '', 'link', '17b0');
  expect(text).toContain(`<a href="http://localhost:8787/lien/#17b0.${secret}">Ouvrir</a>`);
  expect(text).toContain('Envoyé');
});

test('online no coordinator is shown the secret of somebody’s link', async () => {
  await store();
  const text = await page(`/console/messages/${about}-receipt/`, { ...own, MAIL_DRIVER: '' });
  expect(text).not.toContain(await derivedSecret(env.SECRET_KEY ?? '', 'link', '17b0'));
  expect(text).toContain('[secret, écrit au moment de l’envoi]');
  expect(text).toContain('mentorat.example.org/lien/');
});

test('each text is read as its recipient would, in either language, with an example in each of its places and nobody written to', async () => {
  const cookie = await session({ role: 'reader' });
  expect(await page('/console/messages/', own, cookie)).toContain('href="/console/texts/"');
  for (const name of textNames)
    for (const language of ['fr', 'en'] as const) {
      const text = await page(`/console/texts/?text=${name}&in=${language}`, own, cookie);
      const [mail = ''] = /<article class="mail"[\s\S]*<\/details>/.exec(text) ?? [];
      expect(mail, `${language} ${name}`).toContain('<p>');
      expect(mail, `${language} ${name}`).not.toMatch(/[{}]|undefined| {2}[,.]/);
    }
  const english = await page('/console/texts/?text=accepted&in=en', own, cookie);
  expect(english).toMatch(/<article class="mail" lang="en">[\s\S]*Camille Example/);
  expect(await page('/console/texts/?text=none', own, cookie)).toContain('emails/receipt.md');
  expect(await env.DB.prepare('select count(*) n from messages').first('n')).toBe(0);
});

test('what a message says is text wherever the console says it', async () => {
  await store({ subject: '<script>alert(1)</script>', recipient: '"><img src=x>@example.org' });
  for (const path of ['/console/messages/', `/console/messages/${about}-receipt/`]) {
    const text = await page(path);
    expect(text).not.toMatch(/<script>alert|<img src=x/);
    expect(text).toContain('&lt;script&gt;alert(1)');
  }
});

test.each([
  ['receipt', 'receipt', `submissions/${about}/`],
  ['takes-longer', 'takes-longer', `submissions/${about}/`],
  ['pair', 'pair-mentor', `pairs/${about}/`],
  ['pair-silent-both', 'pair-silent-both-mentee', `pairs/${about}/`],
  ['session-soon', 'session-soon-mentor-1', undefined],
  ['questionnaire', 'final-review-17b0', undefined],
  ['review-midway', 'midway-review-17b0', undefined],
  ['evening-plan', 'evening-plan-1', undefined],
  ['request', 'request-1', undefined],
  ['pair-chosen', 'pair-chosen-mentor', `pairs/${about}/`],
] as const)(
  'a message of the kind %s leads to what it is about, or nowhere',
  async (name, key, to) => {
    await store({ name, key: `${about}-${key}` });
    const [main = ''] =
      /<main.*<\/main>/s.exec(await page(`/console/messages/${about}-${key}/`)) ?? [];
    const ways = [...main.matchAll(/href="\/console\/((?:submissions|pairs)\/[^"]+)"/g)].map(
      ([, way]) => way,
    );
    expect(ways).toEqual(to === undefined ? [] : [to]);
  },
);

test('why no mail leaves is said above the list', async () => {
  expect(await page('/console/messages/', { ...own, MAIL_DRIVER: '' })).toContain('n’est réglé');
  expect(await page('/console/messages/', { ...own, MAIL_DRIVER: 'pigeon' })).toContain('pigeon');
});

test('an undelivered message is sent again by one press; a second one is told that it was', async () => {
  await store();
  await undeliver();
  const cookie = await session();
  const path = `/console/messages/${about}-receipt/`;
  expect(await page(path, own, cookie)).toContain('L’adresse n’existe pas');
  const press = (does: string) => send(cookie, path, { does }, {}, own);
  expect((await press('again')).headers.get('Location')).toBe(`${path}?done=again`);
  expect(await state()).toBe('due');
  expect((await press('again')).headers.get('Location')).toBe(`${path}?done=before`);
  expect((await press('told')).headers.get('Location')).toBe(`${path}?done=before`);
  expect(await state()).toBe('due');
});

test('a message that was said otherwise is never sent', async () => {
  await store();
  await undeliver();
  const cookie = await session();
  await send(cookie, `/en/console/messages/${about}-receipt/`, { does: 'told' }, {}, own);
  expect(await state()).toBe('told');
  expect(await deliverDue(own, { most: 5 })).toEqual({ sent: 0, later: 0, givenUp: 0 });
});

test('a reader reads, and settles nothing', async () => {
  await store();
  await undeliver();
  const cookie = await session({ role: 'reader' });
  const path = `/console/messages/${about}-receipt/`;
  expect(await page(path, own, cookie)).not.toContain('name="does"');
  expect((await send(cookie, path, { does: 'told' }, {}, own)).status).toBe(403);
  expect(await state()).toBe('undelivered');
});

test('a list goes on where its page ends, each message once, in each state', async () => {
  const now = Date.now();
  for (let at = 0; at < 120; at += 1)
    await store({ key: `k-${at}`, recipient: `k${at}@example.org`, now: now - (at % 7) });
  for (const query of ['', '?state=due']) {
    const seen: string[] = [];
    let next: string | undefined = `/console/messages/${query}`;
    while (next) {
      const text: string = await page(next);
      seen.push(...[...text.matchAll(/messages\/(k-\d+)\//g)].map(([, key]) => key ?? ''));
      next = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  }
});

test('what is not there, or is no key, is not found', async () => {
  const cookie = await session();
  for (const key of ['nothing', '%00', 'a%2Fb', 'x'.repeat(200)])
    expect((await askAs(cookie, `/console/messages/${key}/`, {}, own)).status).toBe(404);
});
