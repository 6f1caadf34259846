import { beforeEach, expect, test, vi } from 'vitest';
import { askAs, session } from '../../../tests/support/console/console.ts';
import { announce, getReady, pairing } from '../../../tests/support/participant/pair.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';

const mentor = 'nadia.paire@example.org';
const mentee = 'omar.paire@example.org';
const third = 'lise.paire@example.org';

beforeEach(async () => {
  vi.useRealTimers();
  await nothingStored('pairs');
});

/** The house with another formula in the file of its programmes, or other words about them. */
const houseWith = (change: (programme: Record<string, unknown>) => object): typeof pairing => ({
  ...pairing,
  ASSETS: {
    ...pairing.ASSETS,
    fetch: async (asked: string | URL | Request) => {
      const file = await pairing.ASSETS.fetch(asked as Request);
      const path = asked instanceof Request ? asked.url : String(asked);
      if (!/(?:index|pairing)\.json$/.test(path)) return file;
      const found = (await file.json()) as { programmes: Record<string, unknown>[] };
      return Response.json({
        ...found,
        programmes: found.programmes.map((one) => ({ ...one, ...change(one) })),
      });
    },
  } as (typeof pairing)['ASSETS'],
});

const page = async (cookie: string, id: string, house = pairing) => {
  const answer = await askAs(cookie, `/console/programmes/${id}/`, {}, house);
  const html = /<main.*<\/main>/s.exec(await answer.text())?.[0] ?? '';
  return { status: answer.status, html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
};

test('a formula that changes midway leaves the pairs that it made with the one they came about by', async () => {
  await getReady('mentor', mentor, 'Nadia Paire');
  await getReady('mentee', mentee, 'Omar Paire');
  await getReady('mentee', third, 'Lise Paire');
  const by = await session();
  const { id } = await announce(by, mentor, mentee);
  const changed = houseWith(() => ({ formula: 'manual', followed_by: undefined }));
  const [one, other] = (
    await env.DB.prepare('select mentor, mentee from pairs').all<{
      mentor: string;
      mentee: string;
    }>()
  ).results.flatMap((row) => [row.mentor, row.mentee]);
  await env.DB.prepare(
    `insert into pairs (id, programme, state, word, origin, formula, made_by, made_at, changed_at)
     values ('later', 'leadership', 'active', '', 'hand', 'manual', 'local', ?1, ?1)`,
  )
    .bind(Date.now() + 1)
    .run();
  expect([one, other]).not.toContain(undefined);
  const { text } = await page(by, 'leadership', changed);
  expect(text).toContain('Sa formule un binôme formé par la coordination');
  expect(text).toMatch(/une courte liste au choix 1 1 .* un binôme formé par la coordination 1 1/);
  const pair = await (await askAs(by, `/console/pairs/${id}/`, {}, changed)).text();
  expect(pair).toContain('une courte liste au choix');
});

test('what was begun under the old formula is still there, and led to', async () => {
  const by = await session();
  const now = Date.now();
  await env.DB.batch([
    env.DB.prepare(
      `insert into evenings (id, programme, starts_at, ends_at, round_minutes, break_minutes, tables, place, version, touched, changed_by, changed_at)
       values ('10000000-0000-4000-8000-000000000000', 'entrepreneurs', ?1, ?2, 8, 2, 4, '', 1, '', 'local', 1)`,
    ).bind(now + 86_400_000, now + 90_000_000),
    env.DB.prepare(
      `insert into proposals (id, programme, evening, state, aim, least, version, touched, run, before, pairs, total, made_by, made_at, changed_by, changed_at)
       values ('20000000-0000-4000-8000-000000000000', 'entrepreneurs', '10000000-0000-4000-8000-000000000000', 'draft', 'stable', 0, 1, '', 0, 0, 0, 0, 'local', 1, 'local', 1)`,
    ),
  ]);
  const changed = houseWith(() => ({ formula: 'manual', followed_by: undefined }));
  const { text } = await page(by, 'entrepreneurs', changed);
  expect(text).toContain('une proposition est commencée , une soirée de rencontres est prévue');
  for (const path of [
    'evenings/',
    'evenings/10000000-0000-4000-8000-000000000000/',
    'evenings/10000000-0000-4000-8000-000000000000/ratings/',
    'proposals/20000000-0000-4000-8000-000000000000/',
  ]) {
    const answer = await askAs(by, `/console/${path}`, {}, changed);
    expect(answer.status, path).toBe(200);
  }
  await env.DB.batch(
    ['proposals', 'evenings'].map((table) => env.DB.prepare(`delete from ${table}`)),
  );
});

test('its page says what to type to extend it and to hold it again, and which edition follows it', async () => {
  const by = await session();
  const { html } = await page(by, 'integration');
  expect(html).toContain('npm run programme -- extend integration 2028-04-10');
  expect(html).toContain('npm run programme -- clone integration integration-2028');
  expect(html).toContain('content/programmes/integration.yaml');
  const followed = houseWith(({ id }) => (id === 'leadership' ? { follows: 'integration' } : {}));
  const next = await page(by, 'integration', followed);
  expect(next.html).toContain('/console/programmes/leadership/');
  expect(next.html).not.toContain('-- clone');
  expect((await page(by, 'leadership', followed)).text).toContain('L’édition d’avant Intégration');
});

test('once over, it says which pairs are still under way', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2028, 2, 1) });
  await env.DB.prepare(
    `insert into pairs (id, programme, state, word, made_by, made_at, changed_at)
     values ('left', 'leadership', 'active', '', 'local', 1, 1)`,
  ).run();
  const by = await session();
  const { text } = await page(by, 'leadership');
  expect(text).toContain('Terminé depuis le 2 décembre 2027');
  expect(text).toContain('Un binôme est encore en cours');
  expect(text).toContain('formule non notée alors');
});

test('whoever sees other programmes does not see it', async () => {
  const other = await session({ who: 'other@example.org', programmes: ['integration'] });
  expect((await page(other, 'leadership')).status).toBe(404);
  expect((await page(other, 'integration')).status).toBe(200);
  expect((await page(await session(), 'nothing')).status).toBe(404);
});
