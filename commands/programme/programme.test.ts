import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadAgain } from '../../site/checking/content.ts';
import { carryOut } from './carry-out.ts';
import { nextEdition, shiftOf } from './edition.ts';
import { readWords } from './read-words.ts';
import { spliced, withCopyOf } from './splice.ts';

let folder = '';
const today = '2027-06-01';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'binome-programme-'));
  cpSync('tests/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const at = async () => ({
  folder,
  programmes: (await loadAgain(folder)).programmes,
  language: 'fr' as const,
  today,
});
const clone = async (from: string, to: string, opens?: string) =>
  carryOut({ act: 'clone', from, to, opens }, await at());

test('the next edition of every programme is written in both languages, and nothing is wrong in it', async () => {
  const { programmes } = await at();
  for (const { id } of programmes) expect((await clone(id, `${id}-2`)).done, id).toBe(true);
  const after = await loadAgain(folder);
  expect(after.faults).toEqual([]);
  expect(after.programmes).toHaveLength(programmes.length * 2);
  for (const one of programmes) {
    const next = after.programmes.find(({ follows }) => follows === one.id);
    expect(next?.id).toBe(`${one.id}-2`);
    expect(next?.objectives).toEqual(one.objectives);
    expect(after.pairing?.weights?.[`${one.id}-2`]).toEqual(after.pairing?.weights?.[one.id]);
    const prose = read(`en/programmes/${one.id}-2.mdx`);
    expect(prose).toContain(`?programme=${one.id}-2)`);
    expect(prose).not.toContain(`?programme=${one.id})`);
  }
});

test('its days keep the day of the week and lie ahead, its name has its year, and the rest stays as it was typed', async () => {
  const before = read('programmes/integration.yaml');
  await clone('integration', 'integration-2028');
  const lines = read('programmes/integration-2028.yaml').split('\n');
  const changed = lines.filter((line) => !before.split('\n').includes(line));
  expect(changed).toEqual([
    'name: { fr: "Intégration 2028", en: "Newcomers 2028" }',
    'follows: integration',
    'order: 6',
    '  applications_open: 2027-11-15',
    '  applications_close: 2027-12-17',
    '  launch: 2028-01-10',
    '  midway: 2028-07-10',
    '  end: 2029-01-08',
  ]);
  expect(read('programmes/integration.yaml')).toBe(before);
});

test('years later it is moved by as many years as it takes, or so that it opens on a day', async () => {
  const text = read('programmes/integration.yaml');
  expect(shiftOf(text, '2031-01-01', undefined)).toBe(364 * 5);
  const shift = shiftOf(text, today, '2027-10-04');
  const next = nextEdition(text, { follows: 'integration', order: 9, shift });
  expect(next).toContain('applications_open: 2027-10-04');
  const third = nextEdition(next, { follows: 'integration-2028', order: 10, shift: 364 });
  expect(third).toContain('fr: "Intégration 2028", en: "Newcomers 2028"');
  expect(third.match(/^follows: .*$/gm)).toEqual(['follows: integration-2028']);
});

test('nothing is written over what is there, and of an edition that is followed the newer one is named', async () => {
  await clone('integration', 'integration-2028');
  const written = read('programmes/integration-2028.yaml');
  expect((await clone('leadership', 'integration-2028')).done).toBe(false);
  expect(read('programmes/integration-2028.yaml')).toBe(written);
  const again = await clone('integration', 'integration-2029');
  expect(again).toMatchObject({ done: false, said: expect.stringContaining('integration-2028') });
});

test('a programme lasts longer by its file alone, and never shorter or beyond three years', async () => {
  const extend = async (end: string) =>
    carryOut({ act: 'extend', id: 'leadership', end }, await at());
  const before = read('programmes/leadership.yaml');
  for (const end of ['2027-11-31', 'demain', '2027-12-02', '2027-01-01', '2031-01-01'])
    expect((await extend(end)).done, end).toBe(false);
  expect(read('programmes/leadership.yaml')).toBe(before);
  expect((await extend('2028-06-30')).said).toContain('16 mois');
  expect(read('programmes/leadership.yaml')).toBe(
    before.replace('end: 2027-12-02', 'end: 2028-06-30').replace('months: 9', 'months: 16'),
  );
  expect((await loadAgain(folder)).faults).toEqual([]);
});

test('what was typed is said to be wrong before anything is read', () => {
  const asked = (...typed: string[]) => readWords(typed, ['integration'], 'fr');
  expect(asked('clone', 'integration', 'Intégration 2')).toHaveProperty('fault');
  expect(asked('clone', 'autre', 'x')).toMatchObject({
    fault: expect.stringContaining('integration'),
  });
  expect(asked('clone', 'integration', 'integration')).toHaveProperty('fault');
  expect(asked('clone', 'integration', '../x')).toHaveProperty('fault');
  expect(asked('clone', 'integration', 'x', '--opens', '2027-02-30')).toHaveProperty('fault');
  expect(asked('extend', 'integration')).toHaveProperty('fault');
  expect(asked()).toMatchObject({ fault: expect.stringContaining('npm run programme') });
  expect(asked('list')).toEqual({ act: 'list' });
});

test('a value is replaced where it stands, whatever it says and however it is quoted', () => {
  const text = `a: "x: # y" # why\nb: { c: 'one', d: two }\n`;
  const to = (path: string[], value: string) => spliced(text, [{ path, to: value }]);
  expect(to(['a'], 'l\'été "2028"')).toBe(text.replace('"x: # y"', '"l\'été \\"2028\\""'));
  expect(to(['b', 'd'], '2028-01-01')).toBe(text.replace('two', '2028-01-01'));
  expect(to(['nothing'], 'x')).toBe(text);
  expect(withCopyOf('w:\n  a: { x: y } # one\n  b: z\n', 'w', 'a', 'c')).toBe(
    'w:\n  a: { x: y }\n  c: { x: y } # one\n  b: z\n',
  );
});
