import { createScheduledController } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fillSlots } from '../../../domain/messages/slots.ts';
import { builtForm } from '../../../tests/support/built-forms.ts';
import {
  askAs,
  env as bound,
  db,
  machine,
  session,
} from '../../../tests/support/console/console.ts';
import { submit } from '../../../tests/support/console/forms.ts';
import { ask } from '../../../tests/support/participant/participant.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { encoded } from '../../../tests/support/worker/visitor.ts';
import type { Env } from '../../env.ts';
import { secretsFor } from '../../mail/send.ts';
import { minutesBetweenRuns, mostARun } from '../../schedule/deliver-mail.ts';
import worker from '../../worker.ts';

const house: Env & Cloudflare.Env = { ...bound, MAIL_DRIVER: 'local' };
const path = '/console/new-announcement/';
const minute = 60_000;
const now = Date.UTC(2027, 0, 20, 10);
const { form } = builtForm('mentor-sign-up');
let cookie = '';

const at = (moment: number) => vi.useFakeTimers({ toFake: ['Date'], now: moment });
beforeEach(async () => {
  at(now);
  await nothingStored('announcements', 'rounds', 'audit');
  cookie = await session();
});
afterEach(() => void vi.useRealTimers());

const apply = (email: string, name: string, more: object = {}, row: object = {}) =>
  submit(form, { ...answersTo(form), email, name, programme: 'leadership', ...more }, row);
const text = { subject_fr: 'Un atelier', text_fr: 'Bonjour {name},\n\nVenez **lundi**.' };
const post = (fields: Record<string, string>, by = cookie) =>
  askAs(
    by,
    path,
    {
      method: 'POST',
      body: encoded({ key: crypto.randomUUID(), ...text, ...fields }),
      headers: { Origin: machine },
    },
    house,
  );
const preview = async (fields: Record<string, string> = {}, by = cookie) => {
  const answer = await post({ does: 'preview', ...fields }, by);
  return { status: answer.status, html: (await answer.text()).replaceAll('\u00a0', ' ') };
};
const announce = (fields: Record<string, string> = {}, by = cookie) =>
  post({ does: 'send', ...fields }, by);
const run = async (moment: number) => {
  at(moment);
  await worker.scheduled(createScheduledController(), house);
};
interface Mail {
  key: string;
  recipient: string;
  subject: string;
  plain: string;
  html: string;
  state: string;
  person: string;
}
const mails = async (name = 'announcement') =>
  (
    await db.$client
      .prepare('select * from messages where name = ? order by recipient')
      .bind(name)
      .all<Mail>()
  ).results;
const stored = async () =>
  (
    await db.$client
      .prepare('select id, state, stored, readers from announcements')
      .all<{ id: string; state: string; stored: number; readers: number }>()
  ).results;
const linkIn = async ({ plain }: Mail) => {
  const filled = fillSlots(plain, (await secretsFor(house, plain)) ?? new Map());
  return new URL(/https:\S+annonces\/\S+/.exec(filled)?.[0] ?? '').pathname;
};

test('what is looked at sends nothing and says for how many, and in which languages', async () => {
  await apply('ana@example.org', 'Ana');
  await apply('bo@example.org', 'Bo');
  await bound.DB.prepare("update people set language = 'en' where name = 'Bo'").run();
  const { status, html } = await preview();
  expect(status).toBe(200);
  expect(html).toContain('Pour 2 personnes');
  expect(html).toContain('<strong>lundi</strong>');
  expect(html).toContain('La version anglaise manque');
  const both = await preview({ subject_en: 'A workshop', text_en: 'Hello {name}' });
  expect(both.html).toMatch(/Bonjour Prénom Nom.*Hello First Last/s);
  expect(html).toContain('Envoyer à 2 personnes');
  expect(await stored()).toEqual([]);
  expect(await mails()).toEqual([]);
});

test('it leaves after ten minutes, to each once, in their language, with their name', async () => {
  await apply('ana@example.org', 'Ana');
  await apply('ana@example.org', 'Ana', { programme: 'integration' });
  await apply('bo@example.org', 'Bo');
  await bound.DB.prepare("update people set language = 'en' where name = 'Bo'").run();
  const key = crypto.randomUUID();
  const both = { key, subject_en: 'A workshop', text_en: 'Hello {name}' };
  const answer = await announce(both);
  expect(answer.headers.get('Location')).toBe(`/console/announcements/${key}/?notice=sent`);
  await announce(both);
  expect(await stored()).toEqual([{ id: key, state: 'due', stored: 0, readers: 2 }]);
  await run(now + 9 * minute);
  expect(await mails()).toEqual([]);
  await run(now + 10 * minute);
  await run(now + 15 * minute);
  const [ana, bo, ...more] = await mails();
  expect(more).toEqual([]);
  expect(ana?.plain).toMatch(/^Bonjour Ana,\n\nVenez lundi\./);
  expect([bo?.subject, bo?.state]).toEqual(['A workshop', 'sent']);
  expect(await stored()).toEqual([{ id: key, state: 'sent', stored: 2, readers: 2 }]);
});

test('filters choose whom it goes to; nobody is meant whom nobody accepted by hand and who looks like a machine', async () => {
  await apply('ana@example.org', 'Ana');
  await apply('bot@example.org', 'Bot', {}, { suspicion: 'trap' });
  await apply('ivo@example.org', 'Ivo', { programme: 'integration' });
  expect((await preview()).html).toContain('Pour 2 personnes');
  expect((await preview({ programme: 'integration' })).html).toContain('Pour 1 personne');
  expect((await preview({ role: 'mentee' })).status).toBe(422);
  expect((await preview({ pairing: 'active' })).status).toBe(422);
  expect((await preview({ pairing: 'none' })).html).toContain('Pour 2 personnes');
});

test('nobody, nothing, half of it, too much of it and braces that nothing fills are refused with a sentence, and what was typed stays', async () => {
  expect((await announce()).status).toBe(422);
  expect((await preview()).html).toContain('Personne ne correspond à ce choix');
  await apply('ana@example.org', 'Ana');
  const refused = async (fields: Record<string, string>, said: string) => {
    const { status, html } = await preview(fields);
    expect([status, html.includes(said)], said).toEqual([422, true]);
    return html;
  };
  await refused({ subject_fr: '', text_fr: '' }, 'Écrivez un objet et un texte');
  expect(await refused({ subject_fr: '' }, 'Il manque l’objet')).toContain('Venez **lundi**.');
  await refused({ text_fr: 'x'.repeat(10_001) }, '10001 caractères, 10000 au plus');
  await refused({ text_fr: 'Bonjour {nom}' }, 'Rien ne remplacera {nom}');
  expect(await stored()).toEqual([]);
});

test('a test goes to whoever writes, and to nobody else', async () => {
  await apply('ana@example.org', 'Ana');
  const own = await session({ who: 'coordo@example.org', role: 'coordinator' });
  const answer = await post({ does: 'test' }, own);
  expect(await answer.text()).toContain('coordo@example.org');
  expect((await mails()).map(({ recipient, person }) => [recipient, person])).toEqual([
    ['coordo@example.org', null],
  ]);
  expect(await stored()).toEqual([]);
});

describe('taking it back', () => {
  const stop = (id: string, by = cookie) =>
    askAs(
      by,
      `/console/announcements/${id}/`,
      { method: 'POST', body: encoded({ does: 'stop' }), headers: { Origin: machine } },
      house,
    );

  test('within ten minutes nothing leaves; afterwards it says that it is too late', async () => {
    await apply('ana@example.org', 'Ana');
    await announce();
    const [{ id = '' } = {}] = await stored();
    expect((await stop(id)).status).toBe(303);
    await run(now + 20 * minute);
    expect(await mails()).toEqual([]);
    expect((await stored())[0]?.state).toBe('stopped');
    expect((await stop(id)).status).toBe(409);
  });
});

describe('refusing announcements', () => {
  const sentTo = async (email: string) => {
    await apply(email, 'Ana');
    await announce();
    await run(now + 10 * minute);
    await run(now + 15 * minute);
    const [mail] = await mails();
    if (!mail) throw new Error('no mail');
    return mail;
  };
  const refusedAt = () =>
    bound.DB.prepare('select announcements_refused_at as at from people').first<number>('at');

  test('one press in a mail program refuses them, as a form or in parts; opening the link does not', async () => {
    const link = await linkIn(await sentTo('ana@example.org'));
    const page = await ask(link);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('Ana');
    expect(await refusedAt()).toBeNull();
    const inParts = new FormData();
    inParts.set('List-Unsubscribe', 'One-Click');
    for (const body of [inParts, encoded({ 'List-Unsubscribe': 'One-Click' })]) {
      await db.$client.prepare('update people set announcements_refused_at = null').run();
      const made = new Response(body);
      const headers = { 'Content-Type': made.headers.get('Content-Type') ?? '' };
      const sent = await made.arrayBuffer();
      const length = { 'Content-Length': String(sent.byteLength) };
      const init = { method: 'POST', body: sent, headers: { ...headers, ...length } };
      expect((await ask(link, init)).status).toBe(200);
      expect(await refusedAt()).toBe(Date.now());
    }
  });

  test('whoever refused gets the next one no more, and everybody refusing leaves nobody', async () => {
    const link = await linkIn(await sentTo('ana@example.org'));
    const form = { method: 'POST', headers: { Origin: 'https://mentorat.example.org' } };
    const empty = await ask(link, { ...form, body: encoded({}) });
    expect(empty.status).toBe(422);
    expect(await refusedAt()).toBeNull();
    await ask(link, { ...form, body: encoded({ wanted: 'no' }) });
    expect(await refusedAt()).not.toBeNull();
    expect((await preview()).html).toContain('ont demandé à ne plus recevoir');
    await apply('bo@example.org', 'Bo');
    await announce();
    // In the hour in which coordinators are told, one run is theirs alone.
    for (const minutes of [20, 22]) await run(Date.now() + minutes * minute);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([
      'ana@example.org',
      'bo@example.org',
    ]);
    await ask(link, { ...form, body: encoded({ wanted: 'yes' }) });
    expect(await refusedAt()).toBeNull();
  });

  test('a link that is not whole, or somebody else’s, refuses nothing', async () => {
    const link = await linkIn(await sentTo('ana@example.org'));
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': '26' };
    for (const wrong of [
      link.slice(0, -1),
      link.replace(/[^/]{36}\./, `${crypto.randomUUID()}.`),
    ]) {
      const init = { method: 'POST', body: 'List-Unsubscribe=One-Click', headers };
      expect((await ask(wrong, init)).status).toBe(404);
    }
    expect(await refusedAt()).toBeNull();
  });
});

test('a message to one person reaches them whatever they refused, and can be held back until it leaves', async () => {
  await apply('ana@example.org', 'Ana');
  await db.$client.prepare('update people set announcements_refused_at = 1').run();
  const person = (await bound.DB.prepare('select id from people').first<string>('id')) ?? '';
  const page = await (await askAs(cookie, `${path}?person=${person}`, {}, house)).text();
  expect(page).toContain('Écrire à Ana');
  const answer = await announce({ person });
  expect(answer.headers.get('Location')).toBe(`/console/people/${person}/?notice=written`);
  expect((await mails('letter')).map(({ recipient, state }) => [recipient, state])).toEqual([
    ['ana@example.org', 'due'],
  ]);
  const ahead = await (await askAs(cookie, '/console/ahead/', {}, house)).text();
  expect(ahead).toContain('ana@example.org');
  await run(now + 10 * minute);
  await run(now + 15 * minute);
  const [mail] = await mails('letter');
  expect([mail?.state, mail?.plain.includes('annonces/')]).toEqual(['sent', false]);
});

test('a coordinator of some programmes writes to their people only, and sees their announcements only; a reader writes to nobody', async () => {
  await apply('ana@example.org', 'Ana');
  await apply('ivo@example.org', 'Ivo', { programme: 'integration' });
  const own = await session({ who: 'own@example.org', programmes: ['integration'] });
  expect((await preview({}, own)).html).toContain('Pour 1 personne');
  expect((await preview({ programme: 'leadership' }, own)).status).toBe(422);
  await announce({ programme: 'leadership' });
  await announce({ subject_fr: 'Le nôtre' }, own);
  const list = async (by: string) => (await askAs(by, '/console/announcements/', {}, house)).text();
  expect(await list(own)).not.toContain('Un atelier');
  expect(await list(own)).toContain('Le nôtre');
  await run(now + 20 * minute);
  await run(now + 25 * minute);
  const got = (await mails()).map(({ recipient, subject }) => `${recipient} ${subject}`);
  expect(got).toEqual(['ana@example.org Un atelier', 'ivo@example.org Le nôtre']);
  const reader = await session({ who: 'reader@example.org', role: 'reader' });
  expect((await announce({}, reader)).status).toBe(403);
  expect(await list(reader)).not.toContain('new/');
});

test('mail that is held, or waits for the host of one address, holds no announcement up; a carrier that is down does', async () => {
  await apply('ana@example.org', 'Ana');
  await announce();
  const waits = (reason: string) =>
    db.$client
      .prepare(
        `insert or replace into messages (key, recipient, recipient_key, language, name, subject, plain, html, due, since, stored_at, reason)
         select 'm' || value, 'm@house.example', 'm@house.example', 'fr', 'accepted', '', '', '', ?1, ?2, ?2, ?3
         from json_each('[1,2,3,4,5,6,7,8]')`,
      )
      .bind(now + 60 * minute, now, reason)
      .run();
  await waits('unreachable');
  await run(now + 10 * minute);
  expect(await mails()).toEqual([]);
  for (const reason of ['', 'come-back']) {
    await waits(reason);
    await run(now + 12 * minute);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['ana@example.org']);
  }
});

test('ten thousand readers are one row; each run takes as many as mail hands over, and nobody twice', async () => {
  await db.$client.batch(
    [
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000)
       insert into people (id, address_key, email, name, language, words, created_at)
       select 'p' || i, 'p' || i || '@example.org', 'p' || i || '@example.org', 'P', 'fr', 'p', 0 from n`,
      `insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at)
       select id, id, 'leadership', 'mentor', 'ready', 'none', 'p', 0, 0 from people`,
    ].map((statement) => db.$client.prepare(statement)),
  );
  expect((await preview()).html).toContain('environ 42 heures après le premier');
  await announce();
  expect(await stored()).toMatchObject([{ readers: 10_000, stored: 0 }]);
  for (const at of [0, 1, 2]) {
    await run(now + (10 + minutesBetweenRuns * at) * minute);
    const all = await mails();
    expect(all.length).toBeLessThanOrEqual(mostARun * (at + 1));
    expect(all.filter(({ state }) => state === 'due').length).toBeLessThanOrEqual(mostARun);
  }
  const all = await mails();
  expect(all.length).toBeGreaterThan(mostARun);
  expect(new Set(all.map(({ recipient }) => recipient)).size).toBe(all.length);
  expect(await stored()).toMatchObject([{ state: 'due', stored: all.length }]);
  await db.$client.prepare('delete from participations').run();
  await db.$client.prepare('delete from people').run();
});

test('the calendar counts ready announcements back from the launch, and one that is prepared waits to be sent', async () => {
  await apply('ana@example.org', 'Ana', {}, {});
  await db.$client.prepare("update participations set standing = 'ready'").run();
  const calendar = await (await askAs(cookie, '/console/announcements/', {}, house)).text();
  const href = /href="([^"]*ready=launch-day&amp;programme=leadership)"/.exec(calendar)?.[1] ?? '';
  const prepared = await (await askAs(cookie, href.replaceAll('&amp;', '&'), {}, house)).text();
  expect(prepared).toContain('Le programme commence aujourd');
  expect(prepared).not.toContain('{programme}');
  await announce({ ready: 'launch-day', programme: 'leadership', standing: 'ready' });
  const after = await (await askAs(cookie, '/console/announcements/', {}, house)).text();
  expect(after).not.toContain('ready=launch-day&amp;programme=leadership');
});
