import { beforeAll, describe, expect, test } from 'vitest';
import { askAs, env, machine, send, session } from '../../tests/support/console/console.ts';
import { type Counted, counting } from '../../tests/support/console/counting.ts';
import { firstForm, submit, withForms } from '../../tests/support/console/forms.ts';
import { begin, open } from '../../tests/support/console/taking.ts';

const form = firstForm('many');
const others = ['few', 'fewer'].map(firstForm);
const most = 2000;
const stored = 10_000;
const cookie = await session();
let ids: string[] = [];

/** Copies one submission until there are ten thousand, of all programmes and statuses, many at equal times. */
async function seed() {
  const answers = {
    name: 'Anna',
    email: 'anna@exemple.fr',
    topic: ['one'],
    contact_me: 'yes',
    ease: 3,
    places: 2,
  };
  const first = await submit(form, { ...answers, programme: 'leadership' }, { suspicion: 'rate' });
  for (const other of others) await submit(other, { ...answers, programme: 'integration' });
  await env.DB.prepare(`
    insert into submissions (id, form, version, programme, language, status, attention, asks_answer, suspicion, words, answers, received_at, purge_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${stored - 1})
    select printf('%08x-0000-4000-8000-ffffffffffff', i), form, version,
      case i % 3 when 0 then 'leadership' when 1 then 'integration' else 'entrepreneurs' end,
      language,
      case when i % 10 < 6 then 'new' when i % 10 = 6 then 'in_hand' else 'answered' end,
      i % 20 = 0, i % 20 = 0, case when i % 50 = 0 then 'haste' end, words,
      answers, received_at + (i / 100) * 1000, purge_at
    from submissions, n where id = ?`)
    .bind(first)
    .run();
  await env.DB.prepare("delete from tallies where form = 'many'").run();
  await env.DB.prepare(`
    insert into tallies (form, programme, counts)
    select form, programme, json_group_object(name, n) from (
      select form, programme, '_status ' || status as name, count(*) as n from submissions group by 1, 2, 3
      union all
      select form, programme, '_attention ' || status, count(*) from submissions where attention group by 1, 2, 3
      union all
      select form, programme, '_asks_answer ' || status, count(*) from submissions where asks_answer group by 1, 2, 3
      union all
      select form, programme, 'ease 3', count(*) from submissions group by 1, 2
      union all
      select form, programme, 'ease *', count(*) from submissions group by 1, 2
    ) where form = 'many' group by form, programme`).run();
  const { results } = await env.DB.prepare(
    'select id from submissions where form = ? order by received_at desc limit 5000',
  )
    .bind('many')
    .all<{ id: string }>();
  ids = results.map(({ id }) => id);
}

async function measure(
  path: string,
  who = cookie,
): Promise<{ counted: Counted; text: string; status: number }> {
  const { given, counted } = counting(withForms(form, ...others));
  const answer = await askAs(who, path, {}, given);
  const text = await answer.text();
  return { counted, text, status: answer.status };
}

beforeAll(seed);

describe('over ten thousand submissions', () => {
  test('there are ten thousand, and the home counts them', async () => {
    const { text } = await measure('/console/');
    expect(
      await env.DB.prepare('select count(*) n from submissions where form = ?')
        .bind('many')
        .first('n'),
    ).toBe(stored);
    expect(text).toContain(' 10000 réponses');
  });

  test('whoever sees two programmes, or one of which there is nothing, has no more rows read', async () => {
    for (const programmes of [['leadership', 'entrepreneurs'], ['nothing']]) {
      const who = await session({ who: `${programmes}@example.org`, programmes });
      for (const path of [
        '',
        'submissions/',
        'submissions/?form=many',
        'submissions/?form=many&sort=name',
        'submissions/?form=many&mark=open',
        'submissions/?form=*&mark=attention',
        'totals/?form=many',
      ]) {
        const { counted, status } = await measure(`/console/${path}`, who);
        expect(status, path).toBe(200);
        expect(counted.read, `${programmes} ${path}`).toBeLessThanOrEqual(most);
      }
    }
  });

  const filters = [
    '',
    '&programme=leadership',
    '&status=new',
    '&status=declined',
    '&programme=integration&status=in_hand',
    '&programme=entrepreneurs&status=declined',
    '&mark=attention',
    '&mark=attention&status=new',
    '&mark=open',
    '&mark=open&programme=leadership',
    '&mark=suspicion&programme=leadership&status=declined',
    '&sort=oldest',
    '&sort=name',
    '&sort=programme&status=new',
    '&sort=status&programme=leadership',
    '&sort=name&mark=attention',
  ];
  const ofAll = [
    '',
    '?form=*',
    '?form=*&sort=oldest',
    '?form=*&status=declined',
    '?mark=open',
    '?mark=attention',
    '?mark=suspicion&status=new',
  ];
  const views = [
    '/console/',
    '/en/console/',
    ...filters.map((filter) => `/console/submissions/?form=many${filter}`),
    ...ofAll.map((query) => `/console/submissions/${query}`),
    '/console/totals/?form=many',
    '/console/totals/?form=many&programme=leadership',
    '/console/exports/?form=many',
    '/console/sign-in/',
  ];
  test.each(views)('%s reads few rows', async (path) => {
    const { counted, status } = await measure(path);
    expect(status).toBe(200);
    expect(counted.queries).toBeGreaterThan(0);
    expect(counted.read).toBeLessThanOrEqual(most);
  });

  test.each(filters)('a page deep in the list%s reads few rows', async (filter) => {
    const place = await env.DB.prepare(
      "select received_at, rowid from submissions where form = 'many' order by received_at limit 1 offset 4000",
    ).first();
    for (const way of ['after', 'before']) {
      const { counted, status } = await measure(
        `/console/submissions/?form=many${filter}&${way}=${place?.['received_at']}-${place?.['rowid']}`,
      );
      expect(status).toBe(200);
      expect(counted.read).toBeLessThanOrEqual(most);
    }
  });

  test.each([
    '',
    '?status=new',
    '?programme=leadership&status=declined',
    '?mark=attention',
    '?sort=name',
    '?form=*&status=new',
  ])('one submission%s reads few rows', async (query) => {
    const { counted, status } = await measure(`/console/submissions/${ids[4000]}/${query}`);
    expect(status).toBe(200);
    expect(counted.read).toBeLessThanOrEqual(most);
  });

  test('a decision reads and writes few rows', async () => {
    const { given, counted } = counting(withForms(form));
    const [row] = (
      await env.DB.prepare('select status from submissions where id = ?').bind(ids[10]).all()
    ).results;
    const fields = { was: String(row?.['status']), status: 'answered', note: 'Merci' };
    const answer = await send(cookie, `/console/submissions/${ids[10]}/`, fields, {}, given);
    expect(answer.status).toBe(303);
    expect(counted.read).toBeLessThanOrEqual(most);
    expect(counted.written).toBeLessThanOrEqual(20);
  });

  test('a decision on a page of submissions reads and writes few rows', async () => {
    const { given, counted } = counting(withForms(form));
    const { results } = await env.DB.prepare(
      "select id from submissions where form = 'many' and status = 'new' order by received_at limit 25",
    ).all();
    const body = new URLSearchParams({ to: 'in_hand' });
    for (const { id } of results) body.append('pick', `${id}.new`);
    const headers = { Origin: machine, 'Sec-Fetch-Site': 'same-origin' };
    const sent = { method: 'POST', body, headers };
    const answer = await askAs(cookie, '/console/submissions/?form=many', sent, given);
    expect(answer.status).toBe(303);
    expect(counted.read).toBeLessThanOrEqual(most);
    expect(counted.written).toBeLessThanOrEqual(25 * 8);
  });

  test('an export hands out all of them in parts, each within few rows and queries', async () => {
    const { given, counted } = counting(withForms(form));
    const since = () => {
      const spent = { ...counted };
      Object.assign(counted, { read: 0, written: 0, queries: 0 });
      return spent;
    };
    const begun = await begin({ form: 'many', format: 'json' }, given, cookie);
    expect(since().read).toBeLessThanOrEqual(most);
    const { parts, fetch } = await open(begun, given, cookie);
    // The first page of parts looks at each row four times, the next ones again at those after it.
    expect(since().read).toBeLessThan(stored * 9);
    expect(parts.length).toBeGreaterThan(10);
    let handedOut = 0;
    for (const part of parts) {
      handedOut += ((await (await fetch(part)).json()) as unknown[]).length;
      const { read, queries } = since();
      expect(queries).toBeLessThan(6);
      expect(read).toBeLessThanOrEqual(most);
    }
    expect(handedOut).toBe(stored);
  });
});
