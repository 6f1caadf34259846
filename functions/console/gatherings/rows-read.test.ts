import { beforeAll, expect, test } from 'vitest';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';
import { manyLike } from '../../../tests/support/participant/many-ready.ts';
import { postAs, ready } from '../../../tests/support/participant/proposal.ts';

const most = 2000;
const kilobytes = 20;
const programme = 'entrepreneurs';
let cookie = '';
let path = '';

beforeAll(async () => {
  cookie = await session();
  await manyLike(await ready('mentor', 'Camille Legrand', {}, programme), 900);
  await manyLike(await ready('mentee', 'Nadia Benali', {}, programme), 900);
  await env.DB.exec(
    `update participations set standing = (case rowid % 3 when 0 then 'accepted' when 1 then 'preparing' else 'ready' end)`,
  );
  const day = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  const answer = await postAs(cookie, '/console/new-gathering/', {
    ...{ programme, kind: 'club', forWhom: 'both', title: 'Club', day, time: '18:30' },
    minutes: '60',
  });
  path = (answer.headers.get('Location') ?? '').replace(/\?.*/, '');
  await env.DB.prepare(`
    insert into gatherings (id, programme, kind, for_whom, title, starts_at, minutes, place, host, agenda, counted_at, mentors, version, touched, changed_by, changed_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 300)
    select 'g' || i, '${programme}', 'club', 'both', 'Club ' || i, ? + i * 86400000, 60, '', '', '', 1, 9, 1, '', 'local', 1 from n`)
    .bind(Date.now() - 250 * 86_400_000)
    .run();
});

test.each([
  ['of gatherings, where there are three hundred,', () => '/console/gatherings/'],
  ['of a programme’s gatherings', () => `/console/gatherings/?programme=${programme}`],
  ['of a gathering that concerns eighteen hundred people', () => path],
])('the page %s reads few rows and is small', async (_, at) => {
  const { given, counted } = counting(env);
  const answer = await askAs(cookie, at(), {}, given);
  expect(answer.status).toBe(200);
  const packed = new Response(await answer.text()).body?.pipeThrough(new CompressionStream('gzip'));
  const size = (await new Response(packed).arrayBuffer()).byteLength;
  expect(counted.read).toBeLessThanOrEqual(most);
  expect(size).toBeLessThanOrEqual(kilobytes * 1024);
});

test('where not everybody can be ticked, it is said how the others are counted', async () => {
  const page = await (await askAs(cookie, path)).text();
  expect(page).toContain('Comptez les autres ci-dessous');
  expect(page.match(/name="there"/g)).toHaveLength(300);
});
