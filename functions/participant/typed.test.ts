import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send as sendAs, session } from '../../tests/support/console/console.ts';
import {
  announce,
  enter,
  getReady,
  pairing,
  sign,
  takingPart,
} from '../../tests/support/participant/pair.ts';
import { ask, linkFor, send } from '../../tests/support/participant/participant.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { ownTables, rowsOf } from '../../tests/support/worker/tables.ts';
import { env } from '../../tests/support/worker/visitor.ts';

const mentor = 'nadia.tape@example.org';
const mentee = 'omar.tape@example.org';
/** What a paste may bring: bytes that nobody typed, a letter taken apart, ends of lines of other systems. */
const pasted = '\u0000Ele\u0301onore\u001b 🦊\ufffe\u0085';
/** Nothing that anybody sees. */
const blank = '\u200b\u200d\u2060\u3164';

let by = '';
let pair = '';
let cookie = '';
const at = (below: string) => `/mon-espace/pairs/${pair}/${below}`;
const post = async (below: string, fields: Record<string, string>) =>
  (await send(at(below), fields, { cookie })).status;
const introduce = async (text: string, seen = '') =>
  send(
    `/mon-espace/programmes/${await takingPart(mentor)}/introduction/`,
    { text, seen },
    { cookie },
  );
const planned = (objective: string) => ({
  ...{ key: crypto.randomUUID(), day1: '18/3/2027', time1: '14\u202fh\u202f30' },
  ...{ objective, place: objective, minutes: '６0' },
});
const count = async (table: string) =>
  Number(await env.DB.prepare(`select count(*) as n from ${table}`).first('n'));

/** Every text of every table that holds one of these signs, by table and column. */
async function textsWith(signs: RegExp): Promise<readonly string[]> {
  const found = (await rowsOf(await ownTables())).flatMap(({ table, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        typeof value === 'string' && signs.test(value) ? [`${table}.${column}`] : [],
      ),
    ),
  );
  return [...new Set(found)];
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.UTC(2027, 2, 15, 8));
  await nothingStored();
  await getReady('mentor', mentor, 'Nadia Tape');
  await getReady('mentee', mentee, 'Omar Tape');
  by = await session();
});
afterEach(() => void vi.useRealTimers());

test('what the two and their coordinator paste is kept composed, without what nobody typed', async () => {
  await linkFor(mentor);
  cookie = await enter(mentor);
  expect((await introduce(pasted)).status).toBe(303);
  ({ id: pair } = await announce(by, mentor, mentee, pasted));
  await sign(cookie, pair, pasted);
  await sign(await enter(mentee), pair, 'Omar');
  expect(
    await post('roadmap/write/', {
      base: '0',
      vision: pasted,
      step_1: pasted,
      step_1_by: '2/6/2027',
    }),
  ).toBe(303);
  expect(await post('objectives/', { objective: pasted })).toBe(303);
  expect(await post('objectives/1/close/', { why: pasted })).toBe(303);
  expect(await post('new-session/', planned(pasted))).toBe(303);
  const met = await env.DB.prepare('select id, minutes from sessions').first<{
    id: string;
    minutes: number;
  }>();
  expect(met?.minutes).toBe(60);
  expect(await post(`sessions/${met?.id}/note/`, { note: pasted })).toBe(303);
  expect(await post('help/', { id: crypto.randomUUID(), subject: 'advice', text: pasted })).toBe(
    303,
  );
  expect(await post('pause/', { word: pasted, sure: 'yes' })).toBe(303);
  const participation = await takingPart(mentor);
  const person = await env.DB.prepare('select person from participations where id = ?')
    .bind(participation)
    .first('person');
  const noted = await sendAs(
    by,
    `/console/people/${person}/`,
    { participation, note: pasted },
    {},
    pairing,
  );
  expect(noted.status).toBe(303);
  await sendAs(by, `/console/pairs/${pair}/`, { step: 'complete', was: 'paused' }, {}, pairing);
  expect(await post('certificate/', { name: pasted })).toBe(303);
  expect(await textsWith(/(?![\t\n])\p{Cc}|\u{fffe}|e\u0301/u)).toEqual([]);
  expect(await env.DB.prepare('select name from certificates').first('name')).toBe('Eléonore 🦊');
  expect(await env.DB.prepare('select text from session_notes').first('text')).toBe('Eléonore 🦊');
});

test('what nobody can see signs nothing, asks nothing and takes back what stood there', async () => {
  cookie = await enter(mentor);
  await introduce('Je dirige une équipe.');
  expect((await announce(by, mentor, mentee, blank)).answer.status).toBe(422);
  ({ id: pair } = await announce(by, mentor, mentee));
  expect((await sign(cookie, pair, blank)).status).toBe(422);
  await sign(cookie, pair, 'Nadia');
  await sign(await enter(mentee), pair, 'Omar');
  expect(await post('objectives/', { objective: blank })).toBe(422);
  expect(await post('roadmap/write/', { base: '0', vision: blank })).toBe(422);
  expect(await post('help/', { id: crypto.randomUUID(), subject: 'other', text: blank })).toBe(422);
  await introduce(blank, 'Je dirige une équipe.');
  expect(await count('introductions')).toBe(0);
  expect(await (await ask(at(''), { cookie })).text()).not.toContain('\u3164');
});
