import { beforeAll, describe, expect, test } from 'vitest';
import { askAs, env, machine, send, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { rowCounts } from '../../../tests/support/worker/visitor.ts';

const form = { ...firstForm('many'), does: 'enrol_mentee' } as const;
const most = 2000;
const stored = 10_000;
const cookie = await session();

/** Ten thousand people of many names, on both sides, in three programmes and at every standing. */
async function seed() {
  const first = await submit(form, {
    ...{ programme: 'leadership', name: 'Anna Martin', email: 'anna.martin@exemple.fr' },
    topic: ['one'],
  });
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${stored - 1})`;
  const id = (kind: string) => `printf('%08x-0000-4000-8000-${kind.repeat(12)}', i)`;
  const words = "printf(' anna%c martin%d anna.%d@exemple.fr', 97 + i % 26, i % 50, i)";
  await env.DB.batch([
    env.DB.prepare(`
      insert into people (id, address_key, email, name, language, words, created_at)
      ${numbers} select ${id('a')}, printf('anna.%d@exemple.fr', i), printf('anna.%d@exemple.fr', i),
        printf('Anna Martin %d', i), 'fr', ${words}, i from n`),
    env.DB.prepare(`
      insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at)
      ${numbers} select ${id('b')}, ${id('a')},
        case i % 3 when 0 then 'leadership' when 1 then 'integration' else 'entrepreneurs' end,
        iif(i % 5 < 2, 'mentor', 'mentee'),
        case when i % 10 < 5 then 'applied' when i % 10 < 8 then 'accepted' when i = 9 then 'left' when i % 20 = 8 then 'preparing' when i % 20 = 9 then 'ready' when i % 20 = 18 then 'waiting' else 'declined' end,
        ${id('c')}, ${words}, i / 10, i from n`),
    env.DB.prepare(`
      insert into submissions (id, form, version, programme, language, status, answers, received_at, purge_at, participation, words)
      ${numbers} select ${id('c')}, form, version, programme, language, 'new', answers, i / 10, purge_at, ${id('b')}, ${words}
      from n, submissions where submissions.id = ?`).bind(first),
  ]);
}

async function measure(path: string, sent?: Record<string, string>) {
  const { given, counted } = counting(withForms(form));
  const answer = await (sent
    ? send(cookie, path, sent, {}, given)
    : askAs(cookie, path, {}, given));
  return { counted, text: await answer.text(), status: answer.status };
}

beforeAll(async () => {
  await seed();
  await env.DB.prepare('update participations set ambassador = 1 where rowid % 20 = 0').run();
});

describe('over ten thousand people', () => {
  const filters = [
    '',
    '?sort=newest',
    '?sort=oldest',
    '?programme=leadership',
    '?role=mentor',
    '?standing=accepted&sort=newest',
    '?standing=left',
    '?role=mentor&standing=finished&sort=oldest',
    '?programme=integration&role=mentee&standing=ready',
    '?programme=nothing&sort=newest',
    '?ambassador=yes',
    '?ambassador=yes&programme=leadership&sort=newest',
    '?ambassador=yes&programme=nothing',
  ];

  test('there are ten thousand', async () => {
    expect((await rowCounts())['people']).toBe(stored);
  });

  test.each(filters)('the list%s reads few rows and weighs little', async (filter) => {
    const { counted, text, status } = await measure(`/console/people/${filter}`);
    expect(status).toBe(200);
    expect(counted.read).toBeGreaterThan(0);
    expect(counted.read).toBeLessThanOrEqual(most);
    const packed = new Response(text).body?.pipeThrough(new CompressionStream('gzip'));
    expect((await new Response(packed).arrayBuffer()).byteLength).toBeLessThan(20_000);
  });

  test.each(filters)('a page deep in the list%s reads few rows', async (filter) => {
    for (const way of ['after', 'before']) {
      const { counted, status } = await measure(
        `/console/people/${filter}${filter ? '&' : '?'}${way}=5000`,
      );
      expect(status).toBe(200);
      expect(counted.read).toBeLessThanOrEqual(most);
    }
  });

  test.each(['an', 'anna', 'martin', 'martin1 annab', 'anna.77', 'nobody'])(
    'a search for %s reads few rows',
    async (who) => {
      const { counted } = await measure('/console/people/', { who });
      expect(counted.read).toBeLessThanOrEqual(most);
    },
  );

  test.each(['', '?after=5000'])(
    'the list of ten thousand invitations%s reads few rows',
    async (at) => {
      await env.DB.prepare(
        "insert or ignore into invitations (id, address_key, email, programme, role, language, word, who, sent_at, times) select id, address_key, email, iif(rowid % 50 = 0, 'leadership', 'integration'), 'mentor', 'fr', '', 'local', created_at, 1 from people",
      ).run();
      const narrow = await session({ who: 'few-invited@example.org', programmes: ['leadership'] });
      for (const by of [cookie, narrow]) {
        const { given, counted } = counting(withForms(form));
        const answer = await askAs(by, `/console/invitations/${at}`, {}, given);
        expect(answer.status).toBe(200);
        expect((await answer.text()).match(/<tr/g)?.length).toBe(26);
        expect(counted.read).toBeGreaterThan(0);
        expect(counted.read).toBeLessThanOrEqual(most);
      }
    },
  );

  test('one person reads few rows', async () => {
    const { results } = await env.DB.prepare('select id from people limit 1 offset 4000').all();
    const { counted, status } = await measure(`/console/people/${results[0]?.['id']}/`);
    expect(status).toBe(200);
    expect(counted.read).toBeLessThanOrEqual(most);
  });

  test.each(['accepted', 'preparing'])(
    'moving a page of people to %s reads and writes few rows',
    async (to) => {
      const was = to === 'accepted' ? 'applied' : 'accepted';
      const { given, counted } = counting(withForms(form));
      const { results } = await env.DB.prepare(
        `select id from participations where standing = '${was}' order by words limit 25`,
      ).all();
      const body = new URLSearchParams({ to });
      for (const { id } of results) body.append('pick', `${id}.${was}`);
      const headers = { Origin: machine, 'Sec-Fetch-Site': 'same-origin' };
      const answer = await askAs(
        cookie,
        '/console/people/',
        { method: 'POST', body, headers },
        given,
      );
      expect(answer.status).toBe(303);
      expect(counted.read).toBeLessThanOrEqual(most);
      expect(counted.written).toBeLessThanOrEqual(25 * 20);
      const moved = await env.DB.prepare(
        `select count(*) as n from events where what = '${to === 'accepted' ? 'accept' : 'prepare'}'`,
      ).first('n');
      expect(moved).toBe(25);
    },
  );
});
