import { beforeAll, expect, test } from 'vitest';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';

const stored = 4000;
const most = 2000;

/** Four thousand pairs in two programmes, of which five are paused and one waits to begin. */
const seed = () =>
  env.DB.prepare(`
    insert into pairs (id, programme, state, word, made_by, made_at, changed_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${stored})
    select printf('%08x-0000-4000-8000-9a1e9a1e9a1e', i), iif(i % 100 = 7, 'leadership', 'integration'),
      case when i % 800 = 7 then 'paused' when i = 2000 then 'announced' when i % 3 = 0 then 'ended' else 'active' end,
      '', 'local', i, i / 10
    from n`).run();

beforeAll(async () => void (await seed()));

const idsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/pairs\/(\w{8})-0000/g)].map(([, id = '']) => id)),
];
const hex = (...numbers: readonly number[]) =>
  numbers.map((number) => number.toString(16).padStart(8, '0'));

async function measure(query: string, programmes?: readonly string[]) {
  const who = programmes ? `${programmes}.pairs@example.org` : 'all.pairs@example.org';
  const cookie = await session(programmes ? { who, programmes } : {});
  const { given, counted } = counting(env);
  const answer = await askAs(cookie, `/console/pairs/${query}`, {}, given);
  expect(answer.status, query).toBe(200);
  return { counted, ids: idsIn(await answer.text()) };
}

test.each([
  '',
  '?state=paused',
  '?state=announced',
  '?programme=leadership',
  '?programme=leadership&state=ended',
])('over four thousand pairs the list%s reads few rows, whoever looks', async (query) => {
  for (const programmes of [undefined, ['leadership', 'entrepreneurs'], ['nothing']])
    expect((await measure(query, programmes)).counted.read).toBeLessThanOrEqual(most);
});

test('the last changed stand first, of every state together, and only what somebody may see', async () => {
  const { ids } = await measure('');
  expect(ids[0]).toBe(hex(stored)[0]);
  expect(ids).toEqual([...ids].sort().reverse());
  const { ids: paused } = await measure('?state=paused');
  expect(paused).toEqual(hex(3207, 2407, 1607, 807, 7));
  const { ids: theirs } = await measure('', ['leadership']);
  expect(theirs.slice(0, 3)).toEqual(hex(3907, 3807, 3707));
  expect((await measure('', ['nothing'])).ids).toEqual([]);
});
