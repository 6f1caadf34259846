import { beforeEach, expect, test } from 'vitest';
import { askAs, letIn, send as sendAs, session } from '../../../tests/support/console/console.ts';
import { begunPair, enter, getReady, pairing } from '../../../tests/support/participant/pair.ts';
import { ask, mailing, mailTo, send } from '../../../tests/support/participant/participant.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';
import { runJob } from '../../schedule/job.ts';

const mentor = 'nadia.aide@example.org';
const mentee = 'omar.aide@example.org';
const coordinator = 'coordination.aide@example.org';

let id = '';
let one = '';
let other = '';
let by = '';

beforeEach(async () => {
  await nothingStored('coordinators');
  await getReady('mentor', mentor, 'Nadia Aide');
  await getReady('mentee', mentee, 'Omar Aide');
  by = await session();
  ({ id, one, other } = await begunPair(by, mentor, mentee));
});

/** What a page says, with the apostrophes of a keyboard. */
const text = async (answer: Response | Promise<Response>) =>
  ((await (await answer).text()).split('<main').at(-1) ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'");
const at = (below: string) => `/mon-espace/pairs/${id}/${below}`;
const needs = (cookie: string, fields: Record<string, string>) =>
  send(at('help/'), { id: crypto.randomUUID(), ...fields }, { cookie });
const messages = async (name: string) =>
  Number(
    await env.DB.prepare('select count(*) as n from messages where name = ?').bind(name).first('n'),
  );
const state = async () => env.DB.prepare('select state, ending from pairs').first();

test('« pas avec cette personne » reaches the coordinators at once; the other one sees and hears nothing of it', async () => {
  await letIn(coordinator, 'owner');
  const sent = await needs(one, { subject: 'not_with', text: 'Serin : je ne peux plus.' });
  expect(sent.status).toBe(303);
  const mail = await mailTo(coordinator);
  expect(mail?.plain).toContain(`/console/pairs/${id}/`);
  expect(mail?.plain).not.toMatch(/Serin|Nadia|personne n'est/);
  const page = await text(askAs(by, `/console/pairs/${id}/`, {}, pairing));
  expect(page).toContain('Serin : je ne peux plus.');
  expect(page).toContain('À lire d');
  for (const below of ['', 'help/', 'roadmap/', 'objectives/', 'charter/'])
    expect(await text(ask(at(below), { cookie: other })), below).not.toContain('Serin');
  for (const path of ['', 'copy.json', 'copy.html'])
    expect(await text(ask(`/mon-espace/${path}`, { cookie: other }))).not.toContain('Serin');
  expect(await text(ask(at('help/'), { cookie: one }))).toContain('Serin');
  expect(await messages('help-asked')).toBe(1);
});

test('every page of the pair leads there, but for itself', async () => {
  for (const below of [
    '',
    'roadmap/',
    'roadmap/write/',
    'objectives/',
    'charter/',
    'pause/',
    'end/',
  ])
    expect(await text(ask(at(below), { cookie: one })), below).toContain(at('help/'));
  expect(await text(ask(at('help/'), { cookie: one }))).not.toContain(`href="${at('help/')}"`);
});

test('a request is told once a day where it is not urgent, and the same page sent twice is one', async () => {
  await letIn(coordinator, 'owner');
  const request = { id: crypto.randomUUID(), subject: 'advice' };
  for (const _ of [1, 2]) expect((await needs(one, request)).status).toBe(303);
  expect((await needs(other, { subject: 'three' })).status).toBe(303);
  expect(await messages('help-asked')).toBe(1);
  expect((await needs(other, { subject: 'conduct' })).status).toBe(303);
  expect(await messages('help-asked')).toBe(2);
  const n = await env.DB.prepare('select count(*) as n from help_requests').first('n');
  expect(n).toBe(3);
  // One run does not get through all rounds of a house in which none was ever done.
  for (const minutes of [0, 5, 10, 15, 20, 25])
    await runJob(mailing, Date.now() + 2 * 86_400_000 + minutes * 60_000);
  expect((await mailTo(coordinator))?.plain).toMatch(/3.personnes en binôme ont demandé/);
});

test('an empty press, an unknown subject, no words for something else, too many: nothing is stored, all is kept', async () => {
  for (const fields of [
    {},
    { subject: 'mine' },
    { subject: 'other', text: '  ' },
    { subject: 'advice', text: 'é'.repeat(2001) },
  ] as Record<string, string>[])
    expect((await needs(one, fields)).status).toBe(422);
  const kept = await text(await needs(one, { text: '<b>Vite</b>' }));
  expect(kept).toContain('&lt;b&gt;Vite&lt;/b&gt;');
  expect(await env.DB.prepare('select count(*) as n from help_requests').first('n')).toBe(0);
});

test('a coordinator says that it is answered; another programme’s neither reads nor answers', async () => {
  await needs(one, { subject: 'advice', text: 'Serin' });
  const request = await env.DB.prepare('select id from help_requests').first<string>('id');
  const settle = (who: string, to: string, was = 'open') =>
    sendAs(who, `/console/pairs/${id}/help/`, { request: request ?? '', was, to }, {}, pairing);
  const foreign = await session({ who: 'loin@example.org', programmes: ['integration'] });
  await settle(foreign, 'closed');
  const state = () => env.DB.prepare('select state from help_requests').first('state');
  expect(await state()).toBe('open');
  expect((await settle(by, 'answered')).status).toBe(303);
  expect(await state()).toBe('answered');
  await settle(by, 'closed', 'open');
  expect(await state()).toBe('answered');
  expect(await text(ask(at('help/'), { cookie: one }))).toContain('La coordination a répondu');
});

test('either pauses and resumes; the other one is told kindly, and not why', async () => {
  const paused = await send(at('pause/'), { sure: 'yes', word: 'Serin' }, { cookie: one });
  expect(paused.status).toBe(303);
  expect(await state()).toEqual({ state: 'paused', ending: null });
  expect((await mailTo(mentee))?.plain).toMatch(/ce n.est un jugement sur personne/);
  expect((await mailTo(mentee))?.plain).not.toContain('Serin');
  expect(await text(askAs(by, `/console/pairs/${id}/`, {}, pairing))).toContain('Serin');
  expect((await send(at('pause/'), { sure: 'yes' }, { cookie: one })).status).toBe(303);
  expect((await send(at('resume/'), {}, { cookie: other })).status).toBe(422);
  expect((await send(at('resume/'), { sure: 'yes' }, { cookie: other })).status).toBe(303);
  expect(await state()).toEqual({ state: 'active', ending: null });
  expect((await mailTo(mentor))?.plain).toContain('reprendre vos échanges');
});

test('either ends the pair honestly: blame is nobody’s, and a change waits for the coordinator', async () => {
  const end = (fields: Record<string, string>) => send(at('end/'), fields, { cookie: one });
  for (const fields of [{}, { way: 'change' }, { sure: 'yes' }, { way: 'leave', sure: 'yes' }])
    expect((await end(fields as Record<string, string>)).status).toBe(422);
  expect((await end({ way: 'stop', sure: 'yes', word: 'a'.repeat(301) })).status).toBe(422);
  const fields = { way: 'change', sure: 'yes', word: 'Serin : l’entente n’y est pas.' };
  expect((await end(fields)).status).toBe(303);
  expect(await state()).toEqual({ state: 'ended', ending: 'change' });
  const mail = (await mailTo(mentee))?.plain ?? '';
  expect(mail).toContain('s’arrête ici');
  expect(mail).not.toMatch(/Serin|Nadia/);
  expect((await end(fields)).status).toBe(303);
  const typed = { way: 'stop', sure: 'yes', word: 'Un mot tapé' };
  const late = await send(at('end/'), typed, { cookie: other });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Un mot tapé');
  const page = await text(askAs(by, `/console/pairs/${id}/`, {}, pairing));
  expect(page).toMatch(/souhaite un autre binôme.+Serin/);
  expect(await env.DB.prepare('select count(*) as n from help_requests').first('n')).toBe(1);
});

test('what somebody asked goes with them when they are erased, and the other one’s stays', async () => {
  await needs(one, { subject: 'advice', text: 'Serin de Nadia' });
  await needs(other, { subject: 'advice', text: 'Serin d’Omar' });
  await send('/mon-espace/erase/', { email: mentor }, { cookie: one });
  const kept = JSON.stringify((await env.DB.prepare('select * from help_requests').all()).results);
  expect(kept).not.toContain('de Nadia');
  expect(kept).toContain('d’Omar');
  await send('/mon-espace/erase/', { email: mentee }, { cookie: await enter(mentee) });
  expect(await env.DB.prepare('select count(*) as n from help_requests').first('n')).toBe(0);
});
