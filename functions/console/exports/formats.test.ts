import { beforeEach, describe, expect, test } from 'vitest';
import { env } from '../../../tests/support/console/console.ts';
import { formOf, questions, submit, withForms } from '../../../tests/support/console/forms.ts';
import { cell, form, take, takeCells } from '../../../tests/support/console/taking.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { fixedColumns } from './columns.ts';

beforeEach(() => nothingStored());

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
  // Behind signs that nobody sees, and in other shapes.
  '\u202e=1',
  '\u0000+1',
  ' @x',
  '\ufe621',
  '\u207c1',
];

test('French Excel: byte order mark, semicolons, CRLF, quotes where needed', async () => {
  await submit(form, {
    programme: 'leadership',
    name: 'Zoé; "Zo"',
    email: 'zoe@exemple.fr',
    topic: ['one', 'three'],
  });
  const { text, cells } = await takeCells();
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(3);
  const asked = ['name', 'email', 'topic', 'contact_me', 'old', 'places'];
  expect(cells[0]).toEqual([...fixedColumns, ...asked]);
  expect(cell(cells, 'name')).toBe('Zoé; "Zo"');
  expect(cell(cells, 'topic')).toBe('Choix one | Choix three');
  expect(cell(cells, 'programme')).toBe('Choix leadership');
  expect(cell(cells, 'received')).toMatch(/^2026-11-01 \d\d:\d\d:\d\d$/);
});

test('standard CSV: no mark, commas, values on demand', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé', topic: ['one', 'three'], places: 2 });
  const { text, cells } = await takeCells({ format: 'csv', answers: 'values' });
  expect(text.startsWith('"reference","received"')).toBe(true);
  expect(cell(cells, 'topic')).toBe('one | three');
  expect(cell(cells, 'programme')).toBe('leadership');
  expect(cell(cells, 'places')).toBe('2');
  expect(cell(cells, 'received')).toMatch(/^2026-11-01T\d\d:\d\d:\d\d\.000Z$/);
});

test.each(['excel', 'csv'])(
  '%s says every fixed column in words, or by stable codes',
  async (format) => {
    const answers = { programme: 'leadership', contact_me: 'yes' };
    await submit(form, answers, { suspicion: 'haste' });
    const fixed = async (as: string) => {
      const { cells } = await takeCells({ format, answers: as });
      const columns = ['programme', 'language', 'status', 'attention', 'suspicion', 'contact_me'];
      return columns.map((column) => cell(cells, column)?.replace(/^="(.*)"$/, '$1'));
    };
    const words = ['Choix leadership', 'français', 'Nouvelle', 'oui', 'envoyée très vite', 'oui'];
    expect((await fixed('labels')).map((text) => text?.toLowerCase())).toEqual(
      words.map((text) => text.toLowerCase()),
    );
    expect(await fixed('values')).toEqual(['leadership', 'fr', 'new', 'true', 'haste', 'yes']);
  },
);

test('a consent that was not given is a no in words, and nothing by its value', async () => {
  await submit(form, { programme: 'leadership', name: 'Zoé' });
  const consent = async (answers: string) =>
    cell((await takeCells({ format: 'csv', answers })).cells, 'contact_me');
  expect(await consent('labels')).toBe('Non');
  expect(await consent('values')).toBe('');
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
  expect((await takeCells({ status: 'declined' })).cells).toHaveLength(1);
  expect(await (await take({ status: 'declined', format: 'json' })).json()).toEqual([]);
});

describe.each(['excel', 'csv'])('%s and naughty texts', (format) => {
  test.each(naughty)('%j comes back as text', async (text) => {
    await submit(form, { programme: 'leadership', name: text, old: text });
    await env.DB.prepare('update submissions set note = ?').bind(text).run();
    const { cells } = await takeCells({ format });
    for (const column of ['name', 'old', 'note']) {
      const read = cell(cells, column) ?? '';
      expect(read).not.toMatch(
        /^[\p{Cf}\p{Cc}\p{Z}]*[=+@\uff1d\uff0b\uff0d\uff20\ufe62\u207c]|^-/u,
      );
      expect(read.startsWith("'") ? read.slice(1) : read).toBe(text);
    }
    expect(cells).toHaveLength(2);
  });
});

test('the file for Excel keeps texts that look like numbers or dates, and numbers are numbers', async () => {
  const numbers = { ...questions.places, min: -99, max: 99, decimals: true };
  const kept = formOf('kept', [questions.programme, questions.name, numbers]);
  const texts = ['0612345678', '06 12 34 56 78', '01000', '12345678900012', '3/4', '1-2', '1e5'];
  // Each was seen to be taken for something else by LibreOffice in French, British, American or Swiss.
  const sums = ['€5', '$5', '(5)', '(012)', '5+', ',5', '.5', '1 e5', '1.5e3'];
  const words = ['12 mars', '3-janv.', 'mars 2026', 'lundi 3 mars 2026', 'Tue, March 3, 2026'];
  const dates = [...words, '27 novembre 2026 14:30', '14:30', '3,5', 'Vrai'];
  for (const [at, name] of [...texts, ...sums, ...dates].entries())
    await submit(kept, { programme: 'leadership', name, places: at % 2 ? -5 : -1.5 });
  const { text, cells } = await takeCells({ form: 'kept' }, withForms(kept));
  const names = cells.slice(1).map((_, at) => cell(cells, 'name', at + 1));
  expect(names.reverse()).toEqual([...texts, ...sums, ...dates].map((each) => `="${each}"`));
  expect(text).toContain(';-5\r\n');
  expect(text).toContain(';-1,5\r\n');
  const plain = await takeCells({ form: 'kept', format: 'csv' }, withForms(kept));
  expect(cell(plain.cells, 'name', plain.cells.length - 1)).toBe('0612345678');
  expect(plain.text).toContain(',-1.5\r\n');
});

test('a number that is too long for a formula of Excel is left as it is', async () => {
  const name = '12 '.repeat(90).trim();
  await submit(form, { programme: 'leadership', name });
  const { cells } = await takeCells();
  expect(cell(cells, 'name')).toBe(name);
});

test.each(['"&cmd|calc!A1&"', '1"&HYPERLINK("x")&"', '=1+1', '+33 4 65', '-5'])(
  '%s, written as text, never becomes a formula for being kept',
  async (name) => {
    await submit(form, { programme: 'leadership', name });
    const { cells } = await takeCells();
    expect(cell(cells, 'name')).not.toMatch(/^=/);
  },
);

test('no cell begins with a formula when the file is read with another separator', async () => {
  const risky = 'a,=1+1,b;@x;-2+3\n=6+6\r\n+7\t=8 - liste\n- un point';
  await submit(form, { programme: 'leadership', name: 'Zoé', old: risky });
  for (const format of ['excel', 'csv']) {
    const { text } = await takeCells({ format });
    expect(text.split(/[,;\t\r\n]/).filter((part) => /^\s*[=@+]|^-\S/.test(part))).toEqual([]);
    expect(text).toContain('\n- un point');
  }
});

test('a heading that a spreadsheet would run is made text too', async () => {
  const risky = formOf('risky', [questions.programme, { ...questions.name, id: 'name' }]);
  const [page] = risky.pages;
  const question = page?.questions[1];
  if (!question) throw new Error('no question');
  Object.assign(question, { id: '=cmd' });
  await submit(risky, { '=cmd': 'x', programme: 'leadership' });
  const { cells } = await takeCells({ form: 'risky', format: 'csv' }, withForms(risky));
  expect(cells[0]).toContain("'=cmd");
  expect(cells[0]).not.toContain('=cmd');
});
