import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sayFault } from './faults/fault.ts';
import { faultsWith, plain } from './testing/expectations.ts';
import { only, saidOf } from './testing/said-of-bytes.ts';
import { chapterFront, toDo } from './testing/sound-content.ts';

const file = 'fr/guide/01-un.mdx';
const linking = (text: string) => chapterFront('un') + text + toDo;

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

describe('what a picture is made of', async () => {
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
