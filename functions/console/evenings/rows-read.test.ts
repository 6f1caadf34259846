import { beforeAll, expect, test } from 'vitest';
import { mostASide } from '../../../domain/evenings/evening.ts';
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
  await manyLike(await ready('mentor', 'Camille Legrand', {}, programme), mostASide - 1);
  await manyLike(await ready('mentee', 'Nadia Benali', {}, programme), mostASide + 5);
  const day = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  const answer = await postAs(cookie, '/console/evenings/', {
    ...{ programme, day, starts: '18:30', ends: '20:30', round: '8', pause: '2', tables: '40' },
    place: '',
  });
  path = (answer.headers.get('Location') ?? '').replace(/\?.*/, '');
});

test('an evening takes as many as are planned at once, and says that there are more', async () => {
  const text = await (await askAs(cookie, `${path}?notice=part`)).text();
  expect(text).toContain('préparez une seconde soirée');
  const { n } = (await env.DB.prepare('select count(*) as n from evening_meetings').first<{
    n: number;
  }>()) ?? { n: 0 };
  expect(n).toBe(mostASide * 12);
});

test.each(['', 'people/', 'ratings/', 'sheets/?of=mentees', 'sheets/?of=tables'])(
  'with as many as there may be the page %s of an evening reads few rows and is small',
  async (page) => {
    const { given, counted } = counting(env);
    const answer = await askAs(cookie, `${path}${page}`, {}, given);
    expect(answer.status).toBe(200);
    const packed = new Response(await answer.text()).body?.pipeThrough(
      new CompressionStream('gzip'),
    );
    const size = (await new Response(packed).arrayBuffer()).byteLength;
    expect(counted.read).toBeLessThanOrEqual(most);
    expect(size).toBeLessThanOrEqual(kilobytes * 1024);
  },
);
