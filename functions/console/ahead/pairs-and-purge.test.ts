import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAs, send, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';
import {
  announce,
  enter,
  getReady,
  pairing,
  sign,
} from '../../../tests/support/participant/pair.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';
import { runJob } from '../../schedule/job.ts';

const mentor = 'ada.avenir@example.org';
const mentee = 'bruno.avenir@example.org';
const day = 24 * 60 * 60_000;

beforeEach(async () => {
  await nothingStored('rounds', 'stopped_rules');
});
afterEach(() => void vi.useRealTimers());

const page = async (by: string, language = '') =>
  (await (await askAs(by, `${language}/console/ahead/`, {}, pairing)).text()).replaceAll(
    /\s+|\u00a0|&nbsp;/g,
    ' ',
  );
const picks = (text: string) =>
  [...text.matchAll(/name="pick" value="([^"]+-pair-unsigned-[^"]+)"/g)].map(([, key = '']) => key);
const press = (by: string, fields: Record<string, string>) =>
  send(by, '/console/ahead/', fields, {}, pairing);
const reminded = async () =>
  (
    await env.DB.prepare(
      "select recipient, state from messages where name = 'pair-unsigned' order by recipient",
    ).all<{ recipient: string; state: string }>()
  ).results.map(({ recipient, state }) => `${recipient} ${state}`);

/** A pair of two that was announced, and signed by one. */
async function announced() {
  await getReady('mentor', mentor, 'Ada Avenir');
  await getReady('mentee', mentee, 'Bruno Avenir');
  const { id } = await announce(await session(), mentor, mentee);
  return id;
}

test('reminders to sign stand there with whom and when; what is held back does not leave, the rest does', async () => {
  await announced();
  const by = await session();
  const keys = picks(await page(by));
  expect(keys).toHaveLength(2);
  const text = await page(by);
  expect(text).toContain('Ada Avenir');
  expect(text).toContain('charte à signer');
  expect(await page(by, '/en')).toContain('charter to be signed');
  const [mine = ''] = keys.filter((key) => key.endsWith('-mentor'));
  await press(by, { does: 'hold', pick: mine });
  expect(picks(await page(by))).toEqual(keys.filter((key) => key !== mine));
  for (const days of [12, 12.05, 12.1, 12.2]) await runJob(pairing, Date.now() + days * day);
  expect(await reminded()).toEqual([`${mentor} skipped`, `${mentee} sent`]);
});

test('on the day on which six hundred pairs are announced few rows are read, and the first of them stand there', async () => {
  const pair = await announced();
  const many = JSON.stringify(Array.from({ length: 600 }, (_, at) => `many-${at}`));
  await env.DB.batch(
    [
      `insert into people (id, address_key, email, name, language, words, created_at)
       select value, value || '@example.org', value || '@example.org', 'Une Personne', 'fr', '', 0 from json_each(?2)
       where ?1 <> ''`,
      `insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at)
       select 'p-' || value, value, programme, 'mentee', 'ready', value, '', 0, 0 from json_each(?2), pairs where pairs.id = ?1`,
      `insert into pairs (id, programme, mentor, mentee, state, word, made_by, made_at, changed_at)
       select 'pair-' || each.value, programme, mentor, 'p-' || each.value, 'announced', word, made_by, made_at, changed_at
       from json_each(?2) as each, pairs where pairs.id = ?1`,
    ].map((sql) => env.DB.prepare(sql).bind(pair, many)),
  );
  const { given, counted } = counting(pairing);
  const text = await (await askAs(await session(), '/console/ahead/', {}, given)).text();
  for (const table of ['pairs', 'participations'])
    await env.DB.prepare(
      `delete from ${table} where id like 'pair-many%' or id like 'p-many%'`,
    ).run();
  expect(picks(text).length).toBe(40);
  expect(counted.read).toBeLessThanOrEqual(2000);
});

test('reminders are stopped in a programme, and go on; whoever sees another one sees, holds and stops none', async () => {
  await announced();
  const by = await session();
  const [key = ''] = picks(await page(by));
  const other = await session({ who: 'other@avenir.example', programmes: ['integration'] });
  expect(await page(other)).not.toContain('Avenir');
  await press(other, { does: 'hold', pick: key });
  const rule = { rule: 'pair-unsigned', programme: 'leadership' };
  await press(other, { does: 'stop', ...rule });
  expect(await reminded()).toEqual([]);
  expect(picks(await page(by))).toHaveLength(2);
  await press(by, { does: 'stop', ...rule });
  expect(picks(await page(by))).toEqual([]);
  for (const days of [12, 12.1, 12.2]) await runJob(pairing, Date.now() + days * day);
  expect(await reminded()).toEqual([]);
  await press(by, { does: 'resume', ...rule });
  for (const days of [13, 13.1, 13.2]) await runJob(pairing, Date.now() + days * day);
  expect(await reminded()).toHaveLength(2);
});

test('whoever has signed is reminded of nothing, there either', async () => {
  const id = await announced();
  await sign(await enter(mentor), id, 'Ada');
  expect(picks(await page(await session()))).toEqual([expect.stringMatching(/-mentee$/)]);
});

test('what the night will erase stands there, by form and from which day on, with why it cannot be stopped; and only of the programmes that one sees', async () => {
  await getReady('mentor', mentor, 'Ada Avenir');
  const by = await session();
  expect(await page(by)).toContain('Aucune réponse n’arrive au terme de sa durée');
  await env.DB.prepare('update submissions set purge_at = ?')
    .bind(Date.now() + 3 * day)
    .run();
  const text = await page(by);
  expect(text).toContain('1 réponse, à partir du');
  expect(text).toContain('Cela ne s’arrête pas');
  expect(await page(by, '/en')).toContain('1 answer, from ');
  const other = await session({ who: 'other@avenir.example', programmes: ['integration'] });
  expect(await page(other)).not.toContain('1 réponse, à partir du');
  await runJob(pairing, Date.now() + 4 * day);
  expect(await env.DB.prepare('select count(*) n from submissions').first('n')).toBe(0);
});
