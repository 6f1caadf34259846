import { expect, test } from 'vitest';
import { readMarkdown } from './front-matter.ts';
import { readYaml } from './source.ts';

const codes = (text: string) =>
  readYaml('f.yaml', text).faults.map(({ line, code }) => `${line} ${code}`);

test.each([
  ['title: Bonjour : le monde\nb: 1', { title: 'Bonjour : le monde', b: 1 }],
  ['a: { fr: le prix: ici, en: b }', { a: { fr: 'le prix: ici', en: 'b' } }],
  ['a:\n\tb: 1\n\td: 4\nc: 2', { a: { b: 1, d: 4 }, c: 2 }],
  ['a: "x\nb: 2\nc: 3', { a: 'x', b: 2, c: 3 }],
  ['a: "x\nb: "y"\nc: 3', { a: 'x', b: 'y', c: 3 }],
  ['a: "il dit "oui" là"\nb: 2', { a: 'il dit "oui" là', b: 2 }],
  ["a: 'l'ami'\nb: 2", { a: "l'ami", b: 2 }],
  ['a: { fr: "Bonjour., en: "Hello." }', { a: { fr: 'Bonjour.', en: 'Hello.' } }],
  ['a:\n  b: 1\n c: 2\nd: 3', { a: { b: 1, c: 2 }, d: 3 }],
  ['a: {x: 1,\n  y: 2\nb: 2', { a: { x: 1, y: 2 }, b: 2 }],
  ['a: *gras* et\nb: @x', { a: '*gras* et', b: '@x' }],
  ['a:1\nb: 2', { a: 1, b: 2 }],
  ['list:\n  - a\n  -b\nc: 1', { list: ['a', 'b'], c: 1 }],
  ['a: "x\\d"\nb: 1', { a: 'x\\d', b: 1 }],
])('a slip is mended as it was meant, so that it hides nothing: %j', (text, value) => {
  const source = readYaml('f.yaml', text);
  expect(source.faults.length).toBeGreaterThan(0);
  expect(source.value).toEqual(value);
  expect(source.brokenAt).toBeUndefined();
});

test.each([
  'a: mot # un commentaire',
  'a: 6 # place dans la liste',
  'a: [b, c] # jamais ensemble',
  'a: "deux mots" # un commentaire',
  '# un commentaire : ici\na: 1',
  'a: |\n  x # y : z\n  "w\nb: 2',
  'a: >-\n  deux lignes\n  repliées\nb: 2',
  "a: 'l''ami'",
  'a: "un \\" deux"',
  'a: https://example.org/x#y',
  'a: 10:30',
  '- a\n- b',
])('what YAML reads as it looks is left alone: %j', (text) => {
  expect(codes(text)).toEqual([]);
});

test('two slips on two lines are two faults', () => {
  expect(codes('a: b : c\nd: "e\nf: g : h\n')).toEqual([
    '1 yaml-colon',
    '2 yaml-quote-open',
    '3 yaml-colon',
  ]);
});

test('a thing is found by the line of its key, a missing one by what is around it', () => {
  const source = readYaml('f.yaml', 'a: 1\nlist:\n  - x: 1\n    y: 2\n  - x: 3\n');
  expect(source.at(['list', 1, 'x'])).toEqual({ line: 5, column: 5 });
  expect(source.at(['list', 0, 'z'])).toEqual({ line: 3, column: 5 });
  expect(source.at(['nothing'])).toEqual({ line: 1, column: 1 });
});

test('a number is told as it was written', () => {
  expect(readYaml('f.yaml', 'phone: 0465711234').written(['phone'])).toBe('0465711234');
});

test('names that lead back to other places are refused rather than followed', () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
  expect(new Set(readYaml('f.yaml', bomb).faults.map(({ code }) => code))).toEqual(
    new Set(['yaml-start']),
  );
});

test('lines of front matter and of the text under it count from the top of the file', () => {
  const source = readMarkdown('f.mdx', '---\na: 1\nb: c : d\n---\n\nTexte.\n');
  expect(source.faults).toMatchObject([{ line: 3, code: 'yaml-colon' }]);
  expect(source.at(['b']).line).toBe(3);
  expect(source.bodyLine).toBe(5);
  expect(source.body).toBe('\nTexte.\n');
});

test('a long file with a slip on every line is still read within seconds', () => {
  const good = Array.from(
    { length: 60 },
    (_, at) => `  - id: q${at}\n    label: "L"\n    kind: text\n`,
  );
  const bad = good
    .join('')
    .split('\n')
    .map((line, at) => (at % 7 === 3 ? ` ${line}` : line));
  const began = performance.now();
  expect(readYaml('f.yaml', `list:\n${bad.join('\n')}`).faults.length).toBeGreaterThan(5);
  expect(performance.now() - began).toBeLessThan(15_000);
});
