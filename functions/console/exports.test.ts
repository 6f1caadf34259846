import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askAs, env, send, session } from './testing/console.ts';
import { firstForm, formOf, questions, submit, withForms } from './testing/forms.ts';
import { readCsv } from './testing/read-csv.ts';

const form = firstForm('taken');
const given = withForms(form);
let cookie = '';

beforeAll(async () => {
  cookie = await session();
});
beforeEach(async () => {
  for (const table of ['submissions', 'tallies', 'audit'])
    await env.DB.prepare(`delete from ${table}`).run();
});

const take = (fields: Record<string, string> = {}, house = given, who = cookie, root = '') =>
  send(
    who,
    `${root}/console/exports/file/`,
    { form: 'taken', format: 'excel', answers: 'labels', ...fields },
    {},
    house,
  );

async function rows(fields: Record<string, string> = {}, house = given) {
  const bytes = new Uint8Array(await (await take(fields, house)).arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    text,
    cells: readCsv(text.replace(/^\ufeff/, ''), fields['format'] === 'csv' ? ',' : ';'),
  };
}

/** A cell of the first row by its column. */
const cell = (cells: readonly (readonly string[])[], column: string, row = 1) =>
  cells[row]?.[cells[0]?.indexOf(column) ?? -1];

const naughty = [
  '=1+1',
  '+33 4 65',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\uff1d1',
  '"quoted";and,more',
  'two\nlines',
  'two\r\nlines',
  "l'apostrophe",
  '=HYPERLINK("http://x","y")',
  '😀 \u202e \u0000 é',
  '<script>',
  ' leading',
];

test('French Excel: byte order mark, semicolons, CRLF, quotes where needed', async () => {
  await submit(form, {
    programme: 'leadership',
    name: 'Zoé; "Zo"',
    email: 'zoe@exemple.fr',
    topic: ['one', 'three'],
  });
  const { text, cells } = await rows();
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(cells[0]?.slice(0, 8)).toEqual([
    'reference',
    'received',
    'programme',
    'language',
    'status',
    'note',
    'attention',
    'suspicion',
  ]);
  expect(cells[0]?.slice(8)).toEqual(['name', 'email', 'topic', 'contact_me', 'old', 'places']);
  expect(cell(cells, 'name')).toBe('Zoé; "Zo"');
  expect(cell(cells, 'topic')).toBe('Choix one | Choix three');
  expect(cell(cells, 'programme')).toBe('Choix leadership');
  expect(cell(cells, 'received')).toMatch(/^2026-11-01 \d\d:\d\d:\d\d$/);
});

test('standard CSV: no mark, commas, values on demand', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé', topic: ['one', 'three'], places: 2 });
  const { text, cells } = await rows({ format: 'csv', answers: 'values' });
  expect(text.startsWith('"reference","received"')).toBe(true);
  expect(cell(cells, 'topic')).toBe('one | three');
  expect(cell(cells, 'programme')).toBe('leadership');
  expect(cell(cells, 'places')).toBe('2');
  expect(cell(cells, 'received')).toMatch(/^2026-11-01T\d\d:\d\d:\d\d\.000Z$/);
});

test('JSON: values as stored, every column in every row', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé', topic: ['one', 'three'], places: 2 });
  await submit(form, { programme: 'integration', name: 'Ana' });
  const list = (await (await take({ format: 'json' })).json()) as Record<string, unknown>[];
  expect(list.map(({ name }) => name)).toEqual(['Ana', 'Zoé']);
  expect(list[1]).toMatchObject({
    topic: ['one', 'three'],
    places: 2,
    attention: false,
    suspicion: null,
  });
  expect(Object.keys(list[0] ?? {})).toEqual(Object.keys(list[1] ?? {}));
});

test('an empty selection is a file with its headings, or an empty list', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé' });
  expect((await rows({ status: 'declined' })).cells).toHaveLength(1);
  expect(await (await take({ status: 'declined', format: 'json' })).json()).toEqual([]);
});

describe.each(['excel', 'csv'])('%s and naughty texts', (format) => {
  test.each(naughty)('%j comes back as text', async (text) => {
    await submit(form, { programme: 'leadership', name: text, old: text });
    await env.DB.prepare('update submissions set note = ?').bind(text).run();
    const { cells } = await rows({ format });
    for (const column of ['name', 'old', 'note']) {
      const read = cell(cells, column) ?? '';
      expect(read).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
      expect(read.replace(/^'(?=[=+\-@\t\r\uff1d])/, '')).toBe(text);
    }
    expect(cells).toHaveLength(2);
  });
});

test('a heading that a spreadsheet would run is made text too', async () => {
  const risky = formOf('risky', [questions.programme, { ...questions.name, id: 'name' }]);
  const [page] = risky.pages;
  const question = page?.questions[1];
  if (!question) throw new Error('no question');
  Object.assign(question, { id: '=cmd' });
  await submit(risky, { '=cmd': 'x', programme: 'leadership' });
  const answer = await take({ form: 'risky', format: 'csv' }, withForms(risky));
  const [head] = readCsv(await answer.text(), ',');
  expect(head).toContain("'=cmd");
  expect(head).not.toContain('=cmd');
});

test('columns stay when a question, an option or a page is removed, and new ones join them', async () => {
  await submit(firstForm('changed'), {
    programme: 'leadership',
    name: 'Zoé',
    topic: ['three'],
    old: 'Gardée',
  });
  const { topic, programme, name, contact } = questions;
  const fewer = { ...topic, options: topic.options.filter(({ value }) => value !== 'three') };
  const added = { ...questions.places, id: 'added' };
  const later = formOf('changed', [programme, added, name, fewer, contact]);
  await submit(later, { programme: 'leadership', name: 'Ana', topic: ['one'], added: 4 });
  const { cells } = await rows({ form: 'changed' }, withForms(later));
  expect(cells[0]?.slice(8)).toEqual([
    'added',
    'name',
    'topic',
    'contact_me',
    'email',
    'old',
    'places',
  ]);
  expect(cell(cells, 'topic', 2)).toBe('Choix three');
  expect(cell(cells, 'old', 2)).toBe('Gardée');
  expect(cell(cells, 'added', 1)).toBe('4');
  expect(cell(cells, 'added', 2)).toBe('');
});

test('a question called like a fixed column does not take its place', async () => {
  const clash = formOf('clash', [
    questions.programme,
    { ...questions.old, id: 'note' },
    { ...questions.old, id: 'status' },
  ]);
  await submit(clash, { programme: 'leadership', note: 'de la personne', status: 'célibataire' });
  const answer = await take({ form: 'clash', format: 'csv' }, withForms(clash));
  const cells = readCsv(await answer.text(), ',');
  expect(cell(cells, 'note')).toBe('');
  expect(cell(cells, 'answer.note')).toBe('de la personne');
  expect(cell(cells, 'status')).toBe('Nouvelle');
  expect(cell(cells, 'answer.status')).toBe('célibataire');
});

test.each(['excel', 'csv', 'json'])(
  '%s never holds what is for the pair or for totals',
  async (format) => {
    await submit(form, { programme: 'leadership', name: 'Zoé', wish: 'Canari', ease: 3 });
    // Even if such an answer had been stored by mistake, its version keeps it back.
    await env.DB.prepare(
      `update submissions set answers = json_set(answers, '$.ease', 'Canari', '$.wish', 'Canari')`,
    ).run();
    const text = await (await take({ format })).text();
    expect(text).not.toContain('Canari');
    expect(text).not.toContain('wish');
    expect(text).not.toContain('ease');
  },
);

test('an answer is kept when its question later becomes anonymous, and none is added', async () => {
  await submit(firstForm('hidden'), { programme: 'leadership', name: 'Zoé', old: 'Avant' });
  const later = formOf('hidden', [
    questions.programme,
    questions.name,
    { ...questions.old, seen_by: 'pair' },
  ]);
  await submit(later, { programme: 'leadership', name: 'Ana', old: 'Canari' });
  const { text, cells } = await rows({ form: 'hidden' }, withForms(later));
  expect(cell(cells, 'old', 2)).toBe('Avant');
  expect(cell(cells, 'old', 1)).toBe('');
  expect(text).not.toContain('Canari');
});

test('programme and status choose the rows', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé' });
  await submit(form, { programme: 'integration', name: 'Ana' });
  const { cells } = await rows({ programme: 'integration', status: 'new' });
  expect(cells.slice(1).map((row) => row[cells[0]?.indexOf('name') ?? -1])).toEqual(['Ana']);
});

test('the file is named after form and day, is not cached, and leaves a trace without content', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé' });
  const answer = await take();
  expect(answer.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="taken-\d{4}-\d\d-\d\d\.csv"$/,
  );
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  await answer.text();
  const { results } = await env.DB.prepare('select who, action, subject from audit').all();
  expect(results).toEqual([{ who: 'local', action: 'export', subject: 'taken' }]);
});

test('ten minutes after the last proof a new code is asked for, and nothing leaves', async () => {
  await submit(form, { programme: 'leadership', name: 'Canari' });
  const stale = await session({ provedAt: Date.now() - 10 * 60_000 });
  const page = await askAs(stale, '/console/exports/?form=taken&status=new', {}, given);
  expect(page.status).toBe(303);
  const door = page.headers.get('Location') ?? '';
  expect(door).toBe('/console/sign-in/?next=%2Fconsole%2Fexports%2F%3Fform%3Dtaken%26status%3Dnew');
  expect(await (await askAs(stale, door, {}, given)).text()).toContain('Confirmez que c’est vous');
  const file = await take({}, given, stale);
  expect(file.status).toBe(303);
  expect(await file.text()).not.toContain('Canari');
  expect(
    await env.DB.prepare("select count(*) n from audit where action = 'export'").first('n'),
  ).toBe(0);
});

test('a form that never existed has no file', async () => {
  expect((await take({ form: 'nothing' })).status).toBe(404);
  expect((await take({ form: '../x' })).status).toBe(404);
});

test('a form that the site no longer has can still be taken', async () => {
  await submit(firstForm('gone'), { programme: 'leadership', name: 'Zoé' });
  const { cells } = await rows({ form: 'gone' }, withForms());
  expect(cell(cells, 'name')).toBe('Zoé');
});
