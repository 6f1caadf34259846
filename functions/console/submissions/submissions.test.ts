import { beforeAll, describe, expect, test } from 'vitest';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import {
  firstForm,
  formOf,
  questions,
  submit,
  withForms,
} from '../../../tests/support/console/forms.ts';

const form = firstForm('listed');
const other = firstForm('other');
const empty = firstForm('empty');
const given = withForms(form, other, empty);
const cookie = await session();
const everybody: string[] = [];

beforeAll(async () => {
  // Sixty at one moment, then thirty a second apart: pages end within equal times.
  for (let n = 0; n < 90; n++) {
    const now = Date.UTC(2026, 10, 1) + Math.max(0, n - 60) * 1000;
    const programme = n % 3 === 0 ? 'leadership' : 'integration';
    const contact = n % 9 === 0 ? { contact_me: 'yes' } : {};
    const answers = { name: `Personne ${n}`, email: `p${n}@exemple.fr`, programme, ...contact };
    everybody.push(await submit(form, answers, { now, suspicion: n === 7 ? 'trap' : null }));
  }
  await submit(other, { programme: 'leadership' });
});

const page = async (path: string) => {
  const answer = await askAs(cookie, path, {}, given);
  const text = await answer.text();
  const ids = [...text.matchAll(/href="\/console\/submissions\/([0-9a-f-]{36})\//g)].map(
    ([, id]) => id ?? '',
  );
  const link = (rel: string) =>
    new RegExp(`rel="${rel}" href="([^"]+)"`).exec(text)?.[1]?.replaceAll('&amp;', '&');
  return { text, ids, next: link('next'), prev: link('prev') };
};

async function everyPage(start: string, rel: 'next' | 'prev') {
  const pages: (readonly string[])[] = [];
  for (let at: string | undefined = start; at !== undefined && pages.length < 20; ) {
    const { ids, [rel]: following } = await page(at);
    pages.push(ids);
    at = following;
  }
  return pages;
}

test('turning every page forwards meets each submission once, newest first', async () => {
  const pages = await everyPage('/console/submissions/?form=listed', 'next');
  expect(pages.map((ids) => ids.length)).toEqual([25, 25, 25, 15]);
  expect(pages.flat()).toEqual([...everybody].reverse());
});

test('turning back meets the same pages', async () => {
  let last = await page('/console/submissions/?form=listed');
  while (last.next) last = await page(last.next);
  const before = await everyPage(last.prev ?? '', 'prev');
  expect(before.map((ids) => ids.length)).toEqual([25, 25, 25]);
  expect([...before].reverse().flat()).toEqual([...everybody].reverse().slice(0, 75));
});

test('one that arrives meanwhile pushes nobody off the next page', async () => {
  const first = await page('/console/submissions/?form=other');
  expect(first.next).toBeUndefined();
  const before = await page('/console/submissions/?form=listed');
  const late = await submit(
    form,
    { name: 'Tardive', programme: 'entrepreneurs' },
    { now: Date.UTC(2026, 11, 1) },
  );
  const after = await page(before.next ?? '');
  expect(after.ids).toEqual([...everybody].reverse().slice(25, 50));
  await env.DB.prepare('delete from submissions where id = ?').bind(late).run();
  await env.DB.prepare("delete from tallies where programme = 'entrepreneurs'").run();
});

describe('filters', () => {
  test.each([
    ['programme=leadership', 30],
    ['programme=leadership&mark=attention', 10],
    ['mark=attention', 10],
    ['mark=suspicion', 1],
    ['mark=attention&status=new', 10],
    ['status=accepted', 0],
    ['programme=leadership&status=new', 30],
    ['programme=nowhere', 0],
    ['status=%3Cscript%3E&mark=x&programme=A%20B', 90],
  ])('%s finds what it says and says how many', async (query, n) => {
    const path = `/console/submissions/?form=listed&${query}`;
    const pages = await everyPage(path, 'next');
    expect(new Set(pages.flat()).size).toBe(n);
    const { text } = await page(path);
    expect(text).toContain(n === 0 ? 'Aucune réponse' : n === 1 ? '1 réponse' : `${n} réponses`);
  });

  test('are kept while turning pages and shown as chosen', async () => {
    const { text, next } = await page(
      '/console/submissions/?form=listed&programme=integration&status=new',
    );
    expect(next).toContain('programme=integration&status=new');
    expect(text).toMatch(/<option value="integration" selected/);
    expect(text).toMatch(/<option value="new" selected/);
  });
});

test('who it is from, its status and its marks are said in words', async () => {
  const { text: html } = await page('/console/submissions/?form=listed&mark=suspicion');
  const text = html.replace(/<wbr\s*\/?>/g, '');
  expect(text).toContain('Personne 7');
  expect(text).toContain('p7@exemple.fr');
  expect(text).toContain('Choix integration');
  expect(text).toContain('Nouvelle');
  expect(text).toContain('À vérifier');
});

test('a form that does not say who answered is listed by reference', async () => {
  const { text } = await page('/console/submissions/?form=other');
  expect(text).toMatch(/>(?:[0-9A-F]{4}-){2}[0-9A-F]{4}</);
});

test('empty lists say so', async () => {
  expect((await page('/console/submissions/?form=empty')).text).toContain('n’a encore répondu');
  expect((await page('/console/submissions/?form=listed&status=declined')).text).toContain(
    'Élargissez les filtres',
  );
});

test.each([
  'after=1',
  'after=x-y',
  'before=9999999999999999999-1',
  "after=1'--2",
  'form=../x',
  'form=',
])('a query that makes no sense (%s) is a list all the same', async (query) => {
  const answer = await askAs(cookie, `/console/submissions/?${query}`, {}, given);
  expect(answer.status).toBe(200);
});

test('reading a list leaves a trace', async () => {
  await env.DB.prepare('delete from audit').run();
  await page('/console/submissions/?form=listed');
  const { results } = await env.DB.prepare('select who, action, subject from audit').all();
  expect(results).toEqual([{ who: 'local', action: 'list', subject: 'listed' }]);
});

test('earlier people keep their names when the question for the name is split', async () => {
  await submit(firstForm('split'), { programme: 'leadership', name: 'Ana Avant' });
  const { name, programme } = questions;
  const parts = ['given_name', 'family_name'].map((holds) => ({ ...name, id: holds, holds }));
  const later = formOf('split', [programme, ...parts]);
  const after = { given_name: 'Zoé', family_name: 'Après' };
  await submit(later, { programme: 'leadership', ...after });
  const path = '/console/submissions/?form=split';
  const text = await (await askAs(cookie, path, {}, withForms(later))).text();
  expect(text).toContain('Ana Avant');
  expect(text).toContain('Zoé Après');
});

test('a programme that was retired keeps its name, wherever it can be chosen or was', async () => {
  const { name, programme } = questions;
  await submit(firstForm('fewer'), { programme: 'leadership', name: 'Ana Avant' });
  const options = programme.options.filter(({ value }) => value !== 'leadership');
  for (const later of [
    formOf('fewer', [{ ...programme, options }, name]),
    formOf('fewer', [name]),
  ]) {
    const house = withForms(later);
    const read = async (path: string) =>
      (await askAs(cookie, `/console/${path}`, {}, house)).text();
    for (const page of ['submissions', 'totals', 'exports'])
      expect(await read(`${page}/?form=fewer`), page).toContain(
        '<option value="leadership">Choix leadership</option>',
      );
    const narrowed = await read('submissions/?form=fewer&programme=leadership');
    expect(narrowed.match(/Choix leadership/g)?.length).toBeGreaterThan(2);
  }
});

test('a form that the site no longer has keeps its title and its names, on every page', async () => {
  await submit(firstForm('gone'), { programme: 'leadership', name: 'Ana Avant' });
  for (const page of ['submissions', 'totals', 'exports']) {
    const text = await (await askAs(cookie, `/console/${page}/?form=gone`, {}, given)).text();
    expect(text, page).toContain('>Formulaire gone</option>');
    if (page === 'submissions') expect(text).toContain('Ana Avant');
  }
});
