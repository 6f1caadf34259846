import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';
import { tidyOutbox } from '../../actions/messages/tidy-outbox.ts';

const most = 2000;
const stored = 10_000;
const month = 31 * 24 * 60 * 60_000;

/**
 * Ten thousand messages of a month: nearly all of one programme and sent, some of none, a few of another
 * in each state, in the middle of the others.
 */
async function seed() {
  const now = Date.now();
  await env.DB.prepare(`
    insert into messages (key, recipient, recipient_key, programme, language, name, subject, plain, html, state, due, since, stored_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${stored})
    select printf('m-%d', i), printf('a%d@example.org', i), printf('a%d@example.org', i),
      case when i % 1000 = 500 then 'leadership' when i % 20 = 0 then null else 'integration' end,
      'fr', 'receipt', printf('Message %d', i), '', '',
      case when i % 4000 = 500 then 'due' when i % 4000 = 1500 then 'undelivered'
        when i % 4000 = 2500 then 'told' when i % 500 = 7 then 'due' when i % 500 = 8 then 'undelivered' else 'sent' end,
      ${now} - i, ${now} - i, ${now} - i
    from n`).run();
}

const whoever = {
  everything: () => session(),
  'a small programme': () =>
    session({ who: 'small@example.org', programmes: ['leadership', 'mentorat-inverse'] }),
  'a programme of which there is nothing': () =>
    session({ who: 'none@example.org', programmes: ['entrepreneurs'] }),
} as const;

async function measure(path: string, cookie: string) {
  const { given, counted } = counting(env);
  const answer = await askAs(cookie, path, {}, given);
  expect(answer.status, path).toBe(200);
  return { counted, text: await answer.text() };
}

const subjects = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/messages\/(m-\d+)\//g)].map(([, key = '']) => key)),
];

beforeAll(seed);

describe('over ten thousand messages', () => {
  for (const [what, cookie] of Object.entries(whoever))
    test(`whoever sees ${what} has few rows read, in each state and on the home`, async () => {
      const who = await cookie();
      for (const path of [
        '',
        'messages/',
        ...['due', 'sent', 'undelivered', 'told'].map((state) => `messages/?state=${state}`),
      ])
        expect((await measure(`/console/${path}`, who)).counted.read, path).toBeLessThanOrEqual(
          most,
        );
    });

  test('eleven programmes are no more to read than may be', async () => {
    const [programmes, each] = [8, 60];
    await env.DB.prepare(`
      insert into messages (key, recipient, recipient_key, programme, language, name, subject, plain, html, state, due, since, stored_at)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${programmes * each})
      select printf('p-%d', i), 'p@example.org', 'p@example.org', printf('p-%d', i % ${programmes}), 'fr', 'receipt', 'P', '', '',
        'sent', i, i, i
      from n`).run();
    const { counted } = await measure('/console/messages/', await whoever.everything());
    await env.DB.prepare("delete from messages where key glob 'p-*'").run();
    expect(counted.read).toBeLessThanOrEqual(most);
  });

  test('whoever sees a small programme finds its messages, the newest first, in each state', async () => {
    const who = await whoever['a small programme']();
    const keys = async (query: string) =>
      subjects((await measure(`/console/messages/${query}`, who)).text);
    const theirs = Array.from({ length: 10 }, (_, at) => `m-${at * 1000 + 500}`);
    expect(await keys('')).toEqual(theirs);
    expect(await keys('?state=due')).toEqual(['m-8500', 'm-4500', 'm-500']);
    expect(await keys('?state=undelivered')).toEqual(['m-1500', 'm-5500', 'm-9500']);
    expect(await keys('?state=told')).toEqual(['m-2500', 'm-6500']);
  });

  test('whoever sees everything finds all of it in one order, of every programme and of none', async () => {
    const who = await whoever.everything();
    const seen: string[] = [];
    let next: string | undefined = '/console/messages/';
    while (next && seen.length < 1100) {
      const { text, counted }: Awaited<ReturnType<typeof measure>> = await measure(next, who);
      expect(counted.read).toBeLessThanOrEqual(most);
      seen.push(...subjects(text));
      next = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, at) => `m-${at + 1}`));
    expect(seen.length).toBeGreaterThanOrEqual(1100);
  });

  test('what is old is forgotten a slice at a time, until nothing is left of it', async () => {
    const kept = () =>
      env.DB.prepare(
        "select count(*) n from messages where recipient <> '' and state <> 'due'",
      ).first<number>('n');
    const { given, counted } = counting(env);
    const before = (await kept()) ?? 0;
    await tidyOutbox(openDatabase(given.DB), Date.now() + month);
    const forgotten = before - ((await kept()) ?? 0);
    expect(forgotten).toBeGreaterThan(0);
    // In proportion to what it forgets, whatever else there is.
    expect(counted.read).toBeLessThanOrEqual(forgotten * 8);
    for (let at = 0; at < before / 200; at += 1)
      await tidyOutbox(openDatabase(env.DB), Date.now() + month);
    expect(await kept()).toBe(0);
  });
});
