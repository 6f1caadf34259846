import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAs, send as sendAs, session } from '../../../tests/support/console/console.ts';
import { announce, begunPair, getReady, pairing } from '../../../tests/support/participant/pair.ts';
import { ask, mailTo } from '../../../tests/support/participant/participant.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';

const mentor = 'nadia.paire@example.org';
const mentee = 'omar.paire@example.org';
/** A day after the end of the programme of the tests. */
const until = '2028-06-30';

beforeEach(async () => {
  await nothingStored();
  await getReady('mentor', mentor, 'Nadia Paire');
  await getReady('mentee', mentee, 'Omar Paire');
});
afterEach(() => {
  vi.useRealTimers();
});

const text = async (answer: Response | Promise<Response>) =>
  /<main.*<\/main>/s
    .exec(await (await answer).text())?.[0]
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const page = (cookie: string, id: string) =>
  text(askAs(cookie, `/console/pairs/${id}/`, {}, pairing));
const renew = (cookie: string, id: string, day: string, was = '') =>
  sendAs(cookie, `/console/pairs/${id}/renew/`, { until: day, was }, {}, pairing);
const count = async (sql: string) => Number(await env.DB.prepare(sql).first('n'));
const told = () => count("select count(*) as n from messages where name = 'pair-renewed'");

test('a pair that wishes to go on is renewed beyond its programme, and both are told until when', async () => {
  const by = await session();
  const { id, one } = await begunPair(by, mentor, mentee);
  expect(await page(by, id)).toContain('jusqu’au 2 décembre 2027, la fin du programme');
  expect(await text(ask(`/mon-espace/pairs/${id}/`, { cookie: one }))).toContain(
    'Il va jusqu’au 2 décembre 2027.',
  );
  expect((await renew(by, id, until)).status).toBe(303);
  for (const [to, other] of [
    [mentor, 'Omar Paire'],
    [mentee, 'Nadia Paire'],
  ] as const) {
    const mail = await mailTo(to);
    expect(mail?.subject).toContain('continue');
    expect(mail?.plain).toContain(other);
    expect(mail?.plain).toMatch(/vendredi\s30\sjuin\s2028/);
  }
  const seen = await page(by, id);
  expect(seen).toContain('a été renouvelé jusqu’au 30 juin 2028');
  expect(seen).toContain('Renouvelé au-delà du programme');
  expect(await text(ask(`/mon-espace/pairs/${id}/`, { cookie: one }))).toContain(
    'Il va jusqu’au 30 juin 2028.',
  );
  expect(await count("select count(*) as n from audit where subject like '% renew'")).toBe(1);
});

test('of two presses, of two tabs and of two coordinators one renews, and nobody is told twice', async () => {
  const by = await session();
  const { id } = await begunPair(by, mentor, mentee);
  const both = await Promise.all([renew(by, id, until), renew(by, id, until)]);
  expect(both.map(({ status }) => status).sort()).not.toContain(500);
  expect((await renew(by, id, until)).status).toBe(303);
  expect(await told()).toBe(2);
  const late = await renew(by, id, '2028-12-31');
  expect(late.status).toBe(409);
  const body = await late.text();
  expect(body).toContain('value="2028-12-31"');
  expect(body.replace(/\s+/g, ' ')).toContain('Rien n’a changé');
  expect(await told()).toBe(2);
  expect((await renew(by, id, '2028-12-31', until)).status).toBe(303);
  expect(await told()).toBe(4);
});

test('a day that is none, is past, lies within the programme or years away is refused and stays in its field', async () => {
  const by = await session();
  const { id } = await begunPair(by, mentor, mentee);
  for (const [day, said] of [
    ['', 'Choisissez le jour'],
    ['31/06/2028', 'Choisissez le jour'],
    ['2026-01-01', 'Ce jour est passé'],
    ['2027-11-30', 'Le programme dure au moins jusque-là'],
    ['2048-06-30', 'vérifiez l’année'],
  ] as const) {
    const answer = await renew(by, id, day);
    expect(answer.status, day).toBe(422);
    const body = await answer.text();
    expect(body).toContain(`name="until" value="${day}"`);
    expect(body).toContain(said);
  }
  expect(await told()).toBe(0);
});

test('only a pair that is under way is renewed, and never by whoever reads or sees other programmes', async () => {
  const by = await session();
  const { id } = await announce(by, mentor, mentee);
  expect(await page(by, id)).not.toContain('Renouveler');
  expect((await renew(by, id, until)).status).toBe(409);
  await env.DB.prepare("update pairs set state = 'active'").run();
  expect((await renew(await session({ role: 'reader' }), id, until)).status).toBe(403);
  const other = await session({ who: 'other@example.org', programmes: ['integration'] });
  expect((await renew(other, id, until)).status).toBe(404);
  expect(await told()).toBe(0);
});

test('a pair that goes on past its end says so to its two and to the coordinators, until it is renewed', async () => {
  const { id, one } = await begunPair(await session(), mentor, mentee);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 11, 20, 12) });
  // They meet: else their silence would be spoken of.
  await env.DB.prepare('update pairs set last_session_at = ?').bind(Date.now()).run();
  const by = await session();
  const home = () => text(askAs(by, '/console/', {}, pairing));
  expect(await home()).toContain('continue après son terme');
  expect(await page(by, id)).toContain('Son terme est passé depuis le 2 décembre 2027');
  const cookie = one;
  await env.DB.prepare('update own_sessions set seen_at = ?1, created_at = ?1')
    .bind(Date.now())
    .run();
  expect(await text(ask(`/mon-espace/pairs/${id}/`, { cookie }))).toContain('Il devait aller');
  await renew(by, id, until);
  expect(await home()).not.toContain('continue après son terme');
});

test('a pair says how it came about, by the formula that its programme had then', async () => {
  const by = await session();
  const { id } = await announce(by, mentor, mentee);
  const said = 'Formé à la main (formule du programme ce jour-là : une courte liste au choix).';
  expect(await page(by, id)).toContain(said);
  await env.DB.prepare('update pairs set origin = null, formula = null').run();
  expect(await page(by, id)).not.toContain('Formé');
});
