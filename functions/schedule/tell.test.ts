import { createScheduledController } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import {
  datedEnv,
  everythingStored,
  env as open,
  post,
} from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import { deliver } from '../actions/messages/deliver.ts';
import { eraseOwn } from '../actions/own/erase-own.ts';
import { decideSubmission } from '../actions/submissions/decide-submission.ts';
import type { Env } from '../env.ts';
import worker from '../worker.ts';
import { tell } from './tell.ts';

const env: Env & Cloudflare.Env = { ...open, ...datedEnv, MAIL_DRIVER: 'local', LOCAL: 'yes' };
const db = openDatabase(env.DB);
const { form } = builtForm('mentor-sign-up');
const programme = 'startups-internes';
const hour = 3_600_000;

/** Its applications close on Wednesday 16 December 2026; an answer is promised in five working days. */
const applied = Date.parse('2026-12-01T10:00Z');
const told = '2026-12-25';

const at = (moment: string | number) => {
  const now = typeof moment === 'number' ? moment : Date.parse(moment);
  vi.useFakeTimers({ toFake: ['Date'], now });
  return now;
};
const run = async (moment: string | number, house: Env = env) => {
  at(moment);
  await worker.scheduled(createScheduledController(), house);
};
/** The job runs every so many hours, and once more a second later if it is to run twice. */
const live = async (from: string, until: string, hours = 12, twice = false) => {
  for (let now = Date.parse(from); now < Date.parse(until); now += hours * hour) {
    await run(now);
    if (twice) await run(now + 1000);
  }
};
let people = 0;
const apply = async (more: Record<string, string> = {}, when = applied) => {
  at(when);
  people += 1;
  const answers = { ...answersTo(form), programme, email: `late-${people}@tell.example` };
  const sent = { ...wholeForm(form, answers, crypto.randomUUID()), ...more };
  const answer = await post(form.id, sent, { house: env });
  expect(answer.status).toBe(303);
};
const messages = async (name: string) =>
  (
    await env.DB.prepare(
      'select key, recipient, plain, state, stored_at as at from messages where name = ? order by stored_at, key',
    )
      .bind(name)
      .all<{ key: string; recipient: string; plain: string; state: string; at: number }>()
  ).results.map((row) => ({ ...row, plain: row.plain.replaceAll('\u00a0', ' ') }));
const days = (rows: readonly { at: number }[]) =>
  rows.map((row) => new Date(row.at).toISOString().slice(0, 10));
const ids = async () =>
  (await env.DB.prepare('select id from submissions order by received_at').all<{ id: string }>())
    .results;
const decide = async (status: 'accepted' | 'waiting', when: string | number) => {
  const [one] = await ids();
  const by = { who: 'x', scope: 'all', now: at(when) } as const;
  await decideSubmission(db, { id: one?.id ?? '', was: 'new', status, ...by });
};

beforeEach(async () => {
  await nothingStored('rounds', 'stopped_rules', 'events', 'participations', 'people');
});
afterEach(() => void vi.useRealTimers());

describe('whoever has no answer by the promised day', () => {
  test('is told once that it takes longer, after the coordinators were told', async () => {
    await apply();
    await live('2026-12-18T00:30Z', '2026-12-30T00:00Z', 12, true);
    const digests = await messages('digest');
    expect(days(digests)[0]).toBe('2026-12-21');
    expect(digests[0]?.plain).toContain(
      'Une inscription attend une réponse promise pour ces jours-ci.',
    );
    expect(digests[0]?.plain).toContain('À venir');
    const words = await messages('takes-longer');
    expect(days(words)).toEqual([told]);
    expect(words[0]).toMatchObject({ recipient: `late-${people}@tell.example`, state: 'sent' });
    expect(words[0]?.plain).toContain('mercredi 23 décembre 2026');
    expect(words[0]?.key).toMatch(/^[0-9a-f-]{36}-takes-longer$/);
    const [last] = digests.slice(-1);
    expect(last?.plain).toContain('dont le jour promis est passé');
    expect(last?.plain).not.toContain('À venir');
  });

  test('is told nothing once it was decided, not even what was stored a moment before', async () => {
    await apply();
    await live('2026-12-20T00:30Z', '2026-12-24T00:00Z');
    await decide('accepted', '2026-12-24T10:00Z');
    await live('2026-12-24T12:00Z', '2026-12-29T00:00Z');
    expect(await messages('takes-longer')).toEqual([]);

    await nothingStored();
    await apply();
    await live('2026-12-20T00:30Z', '2026-12-25T06:00Z');
    await tell({ env, db, now: at('2026-12-25T08:00Z'), left: () => 20 });
    expect(await messages('takes-longer')).toMatchObject([{ state: 'due' }]);
    await decide('accepted', '2026-12-25T08:01Z');
    expect(await messages('takes-longer')).toEqual([]);
  });

  test('is told after nine days of silence too, and not before a working day on which the coordinators know', async () => {
    await apply();
    await live('2026-12-14T00:30Z', '2026-12-18T00:00Z');
    await live('2026-12-28T09:00Z', '2027-01-02T00:00Z');
    expect(days(await messages('digest'))[0]).toBe('2026-12-28');
    expect(days(await messages('takes-longer'))).toEqual(['2026-12-29']);
  });

  test('is told once by a clock that jumps a year ahead and back, and a month back', async () => {
    await apply();
    await live('2026-12-20T00:30Z', '2026-12-24T00:00Z');
    await run('2027-12-24T12:00Z');
    await live('2026-12-24T06:00Z', '2026-12-27T00:00Z');
    await run('2026-11-26T12:00Z');
    await live('2026-12-24T06:00Z', '2026-12-30T00:00Z');
    expect(days(await messages('takes-longer'))).toEqual([told]);
  });

  test('is told nothing where the word is stopped for the programme, nor where the programme is gone', async () => {
    await apply();
    await env.DB.prepare("insert into stopped_rules values ('takes-longer', ?, 'x', 0)")
      .bind(programme)
      .run();
    await live('2026-12-20T00:30Z', '2026-12-29T00:00Z');
    expect(await messages('takes-longer')).toEqual([]);
    await env.DB.prepare('delete from stopped_rules').run();

    const fetch = async (asked: string) => {
      const found = await env.ASSETS.fetch(asked);
      if (!asked.endsWith('/forms/index.json')) return found;
      const index = (await found.json()) as { programmes: { id: string }[] };
      const programmes = index.programmes.filter(({ id }) => id !== programme);
      return Response.json({ ...index, programmes });
    };
    const without = { ...env, ASSETS: { fetch } as unknown as Fetcher };
    for (const day of ['28', '29', '30', '31']) await run(`2026-12-${day}T09:00Z`, without);
    expect(await messages('takes-longer')).toEqual([]);
    expect(await ids()).toHaveLength(1);
  });

  test('is told nothing where their application looks suspicious, or no mail leaves', async () => {
    await apply({ website: 'x' });
    await live('2026-12-20T00:30Z', '2026-12-29T00:00Z');
    await apply();
    for (const day of ['21', '25', '28'])
      await run(`2026-12-${day}T09:00Z`, { ...env, MAIL_DRIVER: '' });
    expect(await messages('takes-longer')).toEqual([]);
  });

  test('is one of many: each is told once, in slices, also when the job is killed before it notes what it did', async () => {
    await apply();
    await env.DB.batch(
      ['people', 'submissions', 'participations'].map((table) => env.DB.prepare(many[table] ?? '')),
    );
    await live('2026-12-20T00:30Z', '2026-12-25T00:00Z', 12);
    for (const minutes of ['10', '15', '20']) await run(`2026-12-25T02:${minutes}Z`);
    const killed = new Proxy(env.DB, {
      get: (real, name) =>
        name === 'prepare'
          ? (text: string) => {
              if (/insert into "rounds"/.test(text)) throw new Error('killed');
              return real.prepare(text);
            }
          : Reflect.get(real, name).bind(real),
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const begin = Date.parse('2026-12-25T07:05Z');
    for (let minutes = 0; minutes < 55; minutes += 2)
      await run(begin + minutes * 60_000, { ...env, DB: killed }).catch(() => undefined);
    vi.restoreAllMocks();
    const sofar = await messages('takes-longer');
    expect(sofar.length).toBe(101);
    await live('2026-12-25T08:00Z', '2026-12-26T00:00Z', 1);
    const words = await messages('takes-longer');
    expect(new Set(words.map(({ recipient }) => recipient)).size).toBe(101);
    expect(words).toHaveLength(101);
    expect(words.every(({ state }) => state === 'sent')).toBe(true);
  });
});

/** A hundred others who applied at the same time. */
const hundred = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < 100)';
const many: Readonly<Record<string, string>> = {
  people: `insert into people (id, address_key, email, name, language, words, created_at) ${hundred}
    select 'p' || i, 'p' || i || '@tell.example', 'p' || i || '@tell.example', 'P', language, ' p', created_at
    from n, (select * from people limit 1)`,
  participations: `insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at) ${hundred}
    select 'q' || i, 'p' || i, programme, role, standing, printf('%08x', i) || substr(application, 9), ' p', applied_at + i, changed_at
    from n, (select * from participations limit 1)`,
  submissions: `insert into submissions (id, form, version, programme, language, status, answers, received_at, purge_at) ${hundred}
    select printf('%08x', i) || substr(id, 9), form, version, programme, language, status, answers, received_at, purge_at
    from n, (select * from submissions limit 1)`,
};

describe('whoever is on the waiting list when the programme begins', () => {
  test('is told once, some working days later, that no place became free', async () => {
    await apply();
    await decide('waiting', '2026-12-18T10:00Z');
    await live('2027-01-12T00:30Z', '2027-01-25T00:00Z', 12);
    const words = await messages('not-taken');
    expect(days(words)).toEqual(['2027-01-19']);
    expect(words[0]?.plain).toContain('jeudi 14 janvier 2027');
    expect(words[0]?.key).toMatch(/-not-taken-2027-01-14$/);
    const digests = await messages('digest');
    expect(days(digests)).toEqual([
      '2027-01-14',
      '2027-01-15',
      '2027-01-16',
      '2027-01-17',
      '2027-01-18',
      '2027-01-19',
    ]);
  });

  test('is told nothing where they came to stand there after it', async () => {
    await apply();
    await decide('waiting', '2027-01-15T10:00Z');
    await live('2027-01-15T12:30Z', '2027-01-27T00:00Z', 12);
    expect(await messages('not-taken')).toEqual([]);
  });
});

test('of whoever has everything erased while a mail to them is in flight nothing is noted, and nothing stays', async () => {
  await apply();
  await tell({ env, db, now: at('2026-12-25T08:00Z'), left: () => 20 });
  const email = `late-${people}@tell.example`;
  const [row] = (
    await env.DB.prepare('select id, address_key from people').all<{
      id: string;
      address_key: string;
    }>()
  ).results;
  const owner = { person: row?.id ?? '', addressKey: row?.address_key ?? '' };
  const handed: string[] = [];
  const send = async ({ recipient }: { recipient: string }) => {
    handed.push(recipient);
    await eraseOwn(db, owner, { farewell: undefined, notes: undefined, now: Date.now() });
    return { is: 'sent' } as const;
  };
  await deliver(db, { send, clock: () => Date.now(), most: 1 });
  expect(handed).toEqual([email]);
  expect(await everythingStored()).not.toContain(email);
  await deliver(db, { send, clock: () => Date.now() + 48 * hour, most: 9 });
  expect(handed).toEqual([email]);
});
