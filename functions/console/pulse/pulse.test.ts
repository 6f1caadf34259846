import { beforeAll, expect, test } from 'vitest';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';

const day = 86_400_000;
const now = Date.now();
const stored = 500;
const mostRows = 2000;
const mostBytes = 20_000;

/**
 * Five hundred pairs of a programme that have met eight times each, the first one never heard of again; two
 * named people in each.
 */
async function seed(): Promise<void> {
  const n = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${stored * 2})`;
  const pairs = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${stored})`;
  const id = (kind: string) => `printf('%08x-0000-4000-8000-${kind.repeat(12)}', i)`;
  await env.DB.batch(
    [
      `insert or ignore into form_versions (version, form, definition, first_used_at) values ('v', 'f', '{"does":"enrol_mentor","pages":[]}', 1)`,
      `insert into people (id, address_key, email, name, language, words, created_at)
       ${n} select ${id('a')}, i || '@pulse.org', i || '@pulse.org', 'Prénom Nomdefamille ' || i, 'fr', '', 1 from n`,
      `insert into submissions (id, form, version, programme, language, status, answers, received_at, purge_at, words)
       ${n} select ${id('c')}, 'f', 'v', 'leadership', 'fr', 'accepted', '{}', 1, ${now + day}, '' from n`,
      `insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at)
       ${n} select ${id('b')}, ${id('a')}, 'leadership', iif(i % 2 = 0, 'mentor', 'mentee'), 'ready', ${id('c')}, '', 1, 1 from n`,
      `insert into pairs (id, programme, mentor, mentee, state, word, made_by, made_at, changed_at, begun_at,
         last_session_at, next_session_at, sessions_held, satisfaction)
       ${pairs} select ${id('d')}, 'leadership', ${id('b').replace('i)', 'i * 2)')}, ${id('b').replace('i)', 'i * 2 - 1)')},
         'active', '', 'local', 1, ${now - 200 * day}, ${now - 200 * day},
         ${now} - iif(i = 1, 90, i % 20) * ${day}, iif(i % 3 = 0, ${now + 5 * day} + i, null), iif(i = 2, 1, 6), i % 5 + 1
       from n`,
      `insert into sessions (id, pair, number, state, objective, place, minutes, moments, proposed_by, written_by, starts_at, made_at, changed_at)
       ${pairs} select printf('%d-%d', i, value), ${id('d')}, value, iif(value = 8 and i = 1, 'differ', 'held'), 'Canari', 'Canari', 60, '[]',
         'mentor', 'mentor', ${now} - value * ${day}, 1, 1 from n, json_each('[1,2,3,4,5,6,7,8]')`,
      `insert into pair_events (pair, at, who, what)
       ${pairs} select ${id('d')}, ${now} - value * ${day}, 'mentor', 'session_held' from n, json_each('[1,2,3,4]')`,
      `insert into pair_events (pair, at, who, what)
       ${pairs} select ${id('d')}, ${now} - (value ->> 1) * ${day}, 'mentor', value ->> 0 from n,
         json_each('[["pause",150],["resume",38]]') where i = 3`,
      `insert into help_requests (id, pair, side, subject, text, at, state, changed_at)
       ${pairs} select 'help' || i, ${id('d')}, 'mentee', 'advice', 'Canari', ${now}, 'open', ${now} from n where i = 5`,
    ].map((sql) => env.DB.prepare(sql)),
  );
}
beforeAll(seed, 60_000);

const bytesOf = async (text: string): Promise<number> => {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(zipped).arrayBuffer()).byteLength;
};

async function measure(query = '', programmes?: readonly string[], page = 'pulse/') {
  const who = programmes ? `${programmes}.pulse@example.org` : 'all.pulse@example.org';
  const cookie = await session(programmes ? { who, programmes } : {});
  const { given, counted } = counting(env);
  const answer = await askAs(cookie, `/console/${page}${query}`, {}, given);
  const text = await answer.text();
  const ids = [...text.matchAll(/pairs\/(\w{8})-0000/g)].map(([, id = '']) =>
    Number.parseInt(id, 16),
  );
  return { counted, text, ids };
}

test.each(['', '?order=satisfaction', '?order=sessions', '?order=next&page=3'])(
  'over five hundred pairs the pulse%s reads few rows and weighs little',
  async (query) => {
    const { counted, text, ids } = await measure(query);
    expect(ids).toHaveLength(50);
    expect(counted.read).toBeLessThanOrEqual(mostRows);
    expect(await bytesOf(text)).toBeLessThanOrEqual(mostBytes);
  },
);

test('over five hundred pairs the home of the console reads few rows and weighs little', async () => {
  const { counted, text, ids } = await measure('', undefined, '');
  expect(ids.length).toBeGreaterThan(0);
  expect(counted.read).toBeLessThanOrEqual(mostRows);
  expect(await bytesOf(text)).toBeLessThanOrEqual(mostBytes);
});

test('the longest silence comes first, and each order puts first what it names', async () => {
  expect((await measure()).ids[0]).toBe(1);
  expect((await measure('?order=sessions')).ids[0]).toBe(2);
  expect((await measure('?order=next')).ids.slice(0, 3)).toEqual([3, 6, 9]);
  const { ids } = await measure('?order=satisfaction');
  expect(ids.every((id) => id % 5 === 0)).toBe(true);
});

test('a pair that was paused owes no session for that time', async () => {
  expect((await measure('?order=sessions&page=10')).ids.at(-1)).toBe(3);
});

test('every pair stands on one page, and on no other', async () => {
  const pages = await Promise.all(
    Array.from({ length: 10 }, (_, at) => measure(`?page=${at + 1}`)),
  );
  expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(stored);
  expect((await measure('?page=11')).ids).toEqual([]);
});

test('a line says what is due, and nothing of what the two write', async () => {
  const { text } = await measure('?order=satisfaction');
  expect(text).toContain('Demande de l’aide');
  expect(text).not.toContain('Canari');
  expect((await measure()).text).toContain('Réponses différentes');
});

test('whoever sees other programmes sees no line of this one', async () => {
  expect((await measure('?programme=leadership', ['integration'])).ids).toEqual([]);
  expect((await measure('?programme=leadership', ['leadership'])).ids).toHaveLength(50);
});
