import { expect, test } from 'vitest';
import smallPictures from './small-pictures.ts';

/** What becomes of a picture of a text, as Astro asks its service. */
async function asked(width: number, height: number, format: 'jpg' | 'svg' = 'jpg') {
  const src = { src: '/x', width, height, format };
  return smallPictures.validateOptions?.({ src, width, height }, {} as never, console as never);
}

test.each([
  [3000, 4000, 1280, 1707],
  [6000, 1000, 1280, 213],
  [1280, 960, 1280, 960],
  [900, 900, 900, 900],
])(
  'a picture of %i by %i is given out at %i by %i, and narrower',
  async (width, height, across, down) => {
    expect(await asked(width, height)).toMatchObject({
      width: across,
      height: down,
      widths: [640, across],
      format: 'webp',
    });
  },
);

test('a small picture and a drawing stay as they are', async () => {
  expect(await asked(320, 200)).toMatchObject({ width: 320, height: 200 });
  expect(await asked(3000, 2000, 'svg')).toMatchObject({
    width: 3000,
    height: 2000,
    format: 'svg',
  });
  expect(await asked(320, 200)).not.toHaveProperty('widths');
});
