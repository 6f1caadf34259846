import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { faultsWith, type Mistake, plain, saysOnly } from './testing/expectations.ts';
import { only, saidOf } from './testing/said-of-bytes.ts';
import { chapterFront, contentWith, formHead, question, toDo } from './testing/sound-content.ts';

const file = 'fr/guide/01-un.mdx';
const linking = (text: string) => chapterFront('un') + text + toDo;

const names: readonly Mistake[] = [
  [
    'an ending that Windows added',
    'fr/guide/02-deux.mdx.txt',
    '',
    'file-extension',
    1,
    '« 02-deux.mdx »',
  ],
  [
    'an ending in capitals, a name with accents',
    'fr/guide/02-Été copie.MDX',
    '',
    'file-extension',
    1,
    '« 02-ete-copie.mdx »',
  ],
  ['a text without an ending', 'fr/guide/02-deux', '', 'file-extension', 1, '« 02-deux.mdx »'],
  ['a mail without one', 'fr/emails/receipt', '', 'file-extension', 1, '« receipt.md »'],
  ['a form that Windows renamed', 'forms/deux.yaml.txt', '', 'file-extension', 1, '« deux.yaml »'],
  ['settings that Windows renamed', 'site.yaml.txt', '', 'file-extension', 1, '« site.yaml »'],
  ['a picture of a telephone', 'fr/pages/IMG_1.HEIC', '', 'file-picture', 1, 'exportez-la en JPEG'],
  ['a PDF beside a text', 'fr/pages/plan.pdf', '', 'file-download', 1, 'site/public'],
  ['a Word file beside a text', 'fr/pages/plan.docx', '', 'file-document', 1, 'site/public'],
  ['a video beside a text', 'fr/pages/fete.mp4', '', 'file-media', 1, 'par un lien'],
];
describe('files that are not read', () => saysOnly(names));

test.each([
  'fr/guide/~$02-deux.docx',
  'fr/guide/.~lock.02-deux.odt#',
  'fr/.DS_Store',
  'desktop.ini',
  'fr/guide/Desktop.ini',
  'Thumbs.db',
  '__MACOSX/fr/guide/x.mdx',
  'forms/.ecrire.yaml.swp',
])('what a program leaves behind is passed over: %s', (path) => {
  expect(faultsWith({ [path]: '' })).toEqual([]);
});

/** What is said, by file and code. */
const said = (files: ReadonlyMap<string, string>) =>
  checkContent(files).faults.map(({ file, code }) => `${file} ${code}`);

test.each([
  'charter copie.mdx',
  'charter - Copie.mdx',
  'charter-2.mdx',
  'Charter.mdx',
  'ancien charter.mdx',
])('what a copy has in common with its original is said of the copy: %s', (name) => {
  const files = contentWith();
  files.set(`fr/pages/${name}`, files.get('fr/pages/charter.mdx') ?? '');
  const shared = said(files).filter((each) => each.endsWith('value-shared'));
  expect(shared).toEqual([`fr/pages/${name} value-shared`]);
});

test.each([
  ['site.yaml', 'site.yml'],
  ['programmes/releve.yaml', 'programmes/releve.yml'],
  ['forms/ecrire.yaml', 'forms/ecrire.yaml.txt'],
])('of %s named %s that alone is said', (path, name) => {
  const files = contentWith();
  files.set(name, files.get(path) ?? '');
  files.delete(path);
  expect(said(files)).toEqual([`${name} file-extension`]);
});

test('of empty rules of pairing that alone is said', () => {
  expect(said(contentWith({ 'pairing.yaml': '' }))).toEqual(['pairing.yaml file-empty']);
});

test('a doubled ending is one fault with the right name', () => {
  const faults = faultsWith({ 'fr/guide/02-deux.mdx.mdx': `${chapterFront('deux', 2)}T.${toDo}` });
  expect(faults.map((fault) => plain(sayFault(fault, 'fr')))).toEqual([
    expect.stringContaining('Écrivez « 02-deux.mdx »'),
  ]);
});

test.each([
  ['an empty form', { 'forms/ecrire.yaml': '' }, '/formulaires/ecrire/', 'file-empty'],
  ['an empty page', { 'fr/pages/charter.mdx': '' }, '/charte/', 'file-empty'],
  [
    'a page under a wrong name',
    { 'fr/guide/02-deux.mdx.txt': chapterFront('deux') },
    '/guide/deux/',
    'file-extension',
  ],
] as const)('%s is one fault, and no link to it another', (_, changed, address, code) => {
  const faults = faultsWith({ ...changed, [file]: linking(`[x](${address}) [y](${address})`) });
  expect(faults.map((fault) => fault.code)).toEqual([code]);
});

test('a link to a removed page advises no other page', () => {
  const files = contentWith({
    'forms/temoignage.yaml': (formHead + question('a', 'text')).replace(
      /ecrire|write/g,
      'temoignage',
    ),
    [file]: linking('[x](/formulaires/ecrire/)'),
  });
  files.delete('forms/ecrire.yaml');
  const [fault, ...more] = checkContent(files).faults;
  expect(more).toEqual([]);
  expect(fault && plain(sayFault(fault, 'fr'))).toBe(
    'Le lien « /formulaires/ecrire/ » ne mène à aucune page du site.',
  );
});

const written = linking('Du texte, [x](#été).\n\n## Été\n');
test.each([
  ['line ends of an old Mac', written.replaceAll('\n', '\r')],
  ['line ends of Windows', written.replaceAll('\n', '\r\n')],
  ['empty lines before the front matter', `\n\n${written}`],
  ['a mark at the start', `\ufeff${written}`],
  ['accents apart from their letters', written.normalize('NFD')],
])('a file with %s reads like any other', (_, text) => {
  expect(faultsWith({ [file]: text })).toEqual([]);
});

test.each<readonly [string, string, string]>([
  ['a line before the front matter', `Bonjour\n\n${written}`, 'front-late'],
  ['a front matter written twice', written.replace(/^---[\s\S]*?\n---\n/, '$&\n$&'), 'front-twice'],
  ['a long dash for the front matter', written.replaceAll('---', '—'), 'front-fence'],
  ...['...', '…', '—', '--', '----', ' ---', '+++', '***'].map(
    (line) =>
      [
        `a front matter closed by ${line}`,
        written.replace('\n---\n', `\n${line}\n`),
        'front-end',
      ] as const,
  ),
])('%s is told as such, once', (_, text, code) => {
  expect(faultsWith({ [file]: text }).map((fault) => fault.code)).toEqual([code]);
});

test.each([
  ['fr/guide', 'fr/Guide'],
  ['fr/guide', 'fr/guides'],
  ['fr/pages', 'fr/page'],
  ['fr/news', 'fr/Actualités'],
  ['fr/emails', 'fr/courriels'],
  ['en/emails', 'en/e-mails'],
  ['fr', 'Fr'],
  ['en', 'EN'],
  ['forms', 'formulaires'],
  ['programmes', 'Programmes'],
  ['faq', 'FAQ'],
])('of a folder %s that is called %s that alone is said', (right, wrong) => {
  const files = [...contentWith()].map(
    ([path, text]) =>
      [path.startsWith(`${right}/`) ? wrong + path.slice(right.length) : path, text] as const,
  );
  const faults = checkContent(new Map(files)).faults;
  expect(faults.map(({ file: folder, code, nearest }) => [folder, code, nearest])).toEqual([
    [wrong, 'folder-name', right],
  ]);
});

describe('bytes', () => {
  const text = `${linking('[x](/formulaires/ecrire/) Été')}`;
  const form = formHead + question('word', 'text');

  test('a file whose name is of an old Windows is told, and the rest is still read', async () => {
    const named = (ending: string, folder: string) =>
      Buffer.concat([
        Buffer.from(`${folder}/fr/guide/`),
        Buffer.from([0x82, 0x74, 0x82]),
        Buffer.from(ending),
      ]);
    const writeMore = async (folder: string) => {
      await writeFile(named('.mdx', folder), text);
      await writeFile(named('.jpg', folder), 'x');
    };
    expect(await saidOf({ 'fr/faq/02-deux.md': '' }, writeMore)).toEqual([
      expect.stringMatching(/^fr\/faq\/02-deux.md error file-empty/),
      expect.stringContaining('translation-missing'),
      expect.stringMatching(/error file-unread .*sans accent/),
      expect.stringMatching(/error file-unread .*sans accent/),
    ]);
  });

  test('a form in UTF-16 is one fault, and no link to it another', async () => {
    const bytes = Buffer.from(`\ufeff${form}`, 'utf16le');
    expect(await saidOf({ 'forms/ecrire.yaml': bytes, [file]: text })).toEqual(
      only('forms/ecrire.yaml error file-not-utf8', 'UTF-8'),
    );
  });

  test('a sign without a shape is one fault on its line, near the top too, and no other encoding', async () => {
    for (const place of ['title', 'Été'])
      expect(await saidOf({ [file]: Buffer.from(text.replace(place, `\0${place}`)) })).toEqual(
        only(`${file} error sign-control`, 'que personne ne voit'),
      );
    expect(
      await saidOf({ 'forms/ecrire.yaml': Buffer.from(form.replace('Quoi', 'Qu\0oi')) }),
    ).toEqual(only('forms/ecrire.yaml error sign-control', 'que personne ne voit'));
  });

  test('a file of which nothing but its length is left is an empty one', async () => {
    expect(await saidOf({ 'forms/ecrire.yaml': Buffer.alloc(300), [file]: text })).toEqual(
      only('forms/ecrire.yaml error file-empty', 'vide'),
    );
  });

  test('a page in UTF-16 without a mark, or in Latin letters, is one fault', async () => {
    expect(await saidOf({ [file]: Buffer.from(text, 'utf16le') })).toEqual(
      only(`${file} error file-not-utf8`, 'UTF-16LE'),
    );
    expect(await saidOf({ [file]: Buffer.from(text, 'latin1') })).toEqual(
      only(`${file} error file-not-utf8`, 'WINDOWS-1252'),
    );
  });
});
