import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { readWhole } from './folder.ts';
import { faultsWith, type Mistake, plain, saysOnly } from './testing/expectations.ts';
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

test.each([
  ['a line before the front matter', `Bonjour\n\n${written}`, 'front-late'],
  ['a long dash for the front matter', written.replaceAll('---', '—'), 'front-fence'],
])('%s is told as such, once', (_, text, code) => {
  expect(faultsWith({ [file]: text }).map((fault) => fault.code)).toEqual([code]);
});

test.each([
  ['photo.jpg', 'fr/guide/Photo.JPG', 'image-missing', 'Écrivez « Photo.JPG »'],
  ['Photo.JPG', 'fr/pages/Photo.JPG', 'image-missing', 'Écrivez « ../pages/Photo.JPG »'],
  ['foto.jpg', 'fr/guide/photo.jpg', 'image-missing', 'Vouliez-vous dire « photo.jpg » ?'],
  ['équipe.jpg', 'fr/guide/équipe.jpg'.normalize('NFD'), 'image-name', 'Écrivez « equipe.jpg »'],
  ['remise-10%.png', 'fr/guide/remise-10%.png', 'image-name', 'Écrivez « remise-10.png »'],
])('for the picture %s where there is %s, the advice works', (name, there, code, fragment) => {
  const faults = faultsWith({ [there]: '', [file]: linking(`![Une photo](${name})`) });
  expect(faults.map((fault) => fault.code)).toEqual([code]);
  expect(faults.map((fault) => plain(sayFault(fault, 'fr'))).join()).toContain(fragment);
});

test.each(['photo.jpg', 'ma photo.jpg', 'équipe.jpg'])('the picture %s is found', (name) => {
  const there = { [`fr/guide/${name}`]: '', [file]: linking(`![Une photo](<${name}>)`) };
  expect(faultsWith(there)).toEqual([]);
});

describe('bytes', async () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** What is said of a sound content with some files of other bytes. */
  async function saidOf(bytes: Readonly<Record<string, Uint8Array | string>>): Promise<string[]> {
    for (const [path, data] of [...contentWith(), ...Object.entries(bytes)]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), data);
    }
    const { files, faults } = await readWhole(folder);
    return checkContent(files, { fileFaults: faults }).faults.map(
      (fault) => `${fault.file} ${fault.severity} ${fault.code} ${plain(sayFault(fault, 'fr'))}`,
    );
  }
  const only = (start: string, fragment: string) => [
    expect.stringMatching(new RegExp(`^${start} .*${fragment}`)),
  ];
  const text = `${linking('[x](/formulaires/ecrire/) Été')}`;
  const form = formHead + question('word', 'text');

  test('a file whose name is of an old Windows is told, and the rest is still read', async () => {
    const name = Buffer.concat([
      Buffer.from(`${folder}/fr/guide/`),
      Buffer.from([0x82, 0x74, 0x82]),
    ]);
    await mkdir(join(folder, 'fr/guide'), { recursive: true });
    await writeFile(Buffer.concat([name, Buffer.from('.mdx')]), text);
    await writeFile(Buffer.concat([name, Buffer.from('.jpg')]), 'x');
    expect(await saidOf({ 'fr/faq/02-deux.md': '' })).toEqual([
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

  test('a page in UTF-16 without a mark, or in Latin letters, is one fault', async () => {
    expect(await saidOf({ [file]: Buffer.from(text, 'utf16le') })).toEqual(
      only(`${file} error file-not-utf8`, 'UTF-16LE'),
    );
    expect(await saidOf({ [file]: Buffer.from(text, 'latin1') })).toEqual(
      only(`${file} error file-not-utf8`, 'WINDOWS-1252'),
    );
  });

  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const photo = await sharp({
    create: { width: 300, height: 200, channels: 3, background: '#fff', noise },
  })
    .jpeg()
    .toBuffer();
  const raster = await sharp(photo).png({ compressionLevel: 0 }).toBuffer();
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0"';
  test.each([
    ['half a photo', 'photo.jpg', photo.subarray(0, photo.length / 2)],
    ['half a drawing of dots', 'photo.png', raster.subarray(0, raster.length / 2)],
    ['dots that were spoilt', 'photo.png', Buffer.from(raster).fill(7, 900, 1100)],
    ['half a drawing', 'photo.svg', Buffer.from(drawing)],
  ])('%s is not published as a whole one', async (_, name, bytes) => {
    const path = `fr/guide/${name}`;
    expect(await saidOf({ [path]: bytes, [file]: linking(`![Un banc](${name})`) })).toEqual(
      only(`${path} error picture-unreadable`, 'abîmée'),
    );
  });

  const drawn = '<path d="M0 0h40v30H0z"/>';
  test.each([
    ['no size', 'xmlns="http://www.w3.org/2000/svg"', 'picture-size', 'viewBox="0 0 40 30"'],
    [
      'a size in percent',
      'xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"',
      'picture-size',
      'ne dit pas sa taille',
    ],
    [
      'commas in its size',
      'xmlns="http://www.w3.org/2000/svg" viewBox="0,0,40,30"',
      'picture-size',
      'viewBox="0 0 40 30"',
    ],
    [
      'no name of its language',
      'viewBox="0 0 40 30"',
      'picture-namespace',
      'ajoutez xmlns="http://www.w3.org/2000/svg"',
    ],
  ])('a drawing with %s is told what it lacks', async (_, attributes, code, fragment) => {
    const path = 'fr/guide/plan.svg';
    const bytes = Buffer.from(`<svg ${attributes}>${drawn}</svg>`);
    expect(await saidOf({ [path]: bytes, [file]: linking('![Le plan](plan.svg)') })).toEqual(
      only(`${path} error ${code}`, fragment),
    );
  });

  test.each([
    'viewBox="0 0 40 30"',
    'width="40" height="30"',
    'width="40mm" height="30mm"',
    "viewBox='0 0 40 30' width='100%'",
  ])('a drawing of a size told by %s is taken', async (size) => {
    const bytes = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawn}</svg>`);
    expect(await saidOf({ 'fr/guide/plan.svg': bytes })).toEqual([]);
  });

  test.each([
    ['a photo turned by its camera', 'jpg', sharp(photo).withMetadata({ orientation: 6 })],
    ['a photo for printing', 'jpg', sharp(photo).toColourspace('cmyk').jpeg()],
    [
      'a grey photo that comes in steps',
      'jpg',
      sharp(photo).greyscale().jpeg({ progressive: true }),
    ],
    ['a picture that moves', 'gif', sharp([photo, raster], { join: { animated: true } }).gif()],
    ['a picture of another kind than its name', 'jpg', sharp(photo).webp()],
    ['one dot', 'png', sharp(photo).resize(1, 1).png()],
  ])('%s is taken', async (_, ending, made) => {
    expect(await saidOf({ [`fr/guide/a.${ending}`]: await made.toBuffer() })).toEqual([]);
  });

  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  test.each([
    ['HEIC', heic, 'picture-other', 'HEIC.* JPEG'],
    ['PDF', Buffer.from('%PDF-1.7 …'), 'picture-other', 'PDF'],
    ['nothing', Buffer.alloc(0), 'picture-empty', 'est vide'],
    ['noise', Buffer.from('ceci est du texte'), 'picture-unreadable', 'exportez-la en JPEG'],
    [
      'the start of a picture',
      Buffer.from('ffd8ffe000104a46494600', 'hex'),
      'picture-unreadable',
      'abîmée',
    ],
  ])('a picture that is %s is refused in words', async (_, bytes, code, fragment) => {
    const path = 'fr/guide/photo.jpg';
    expect(await saidOf({ [path]: bytes, [file]: linking('![Une photo](photo.jpg)') })).toEqual(
      only(`${path} error ${code}`, fragment),
    );
  });

  test('a picture is taken as it is, and remarked on when it is heavy', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const heavy = Buffer.concat([pixel, Buffer.alloc(1_200_000)]);
    expect(await saidOf({ 'fr/guide/a.png': pixel, 'fr/guide/b.jpg': pixel })).toEqual([]);
    expect(await saidOf({ 'fr/guide/c.png': heavy })).toEqual(
      only('fr/guide/c.png warning picture-heavy', '1,2 Mo'),
    );
  });
});
