import type { LocalImageService } from 'astro';
import sharp from 'astro/assets/services/sharp';

/** The most pixels across that any text column needs, on a screen of double density, and half of it. */
const widest = 1280;
const narrow = 640;

/** How wide a picture is shown at most: as wide as the screen, then as the column of text. */
const sizes = '(max-width: 42rem) 100vw, 40rem';

/**
 * Astro's own picture service, which never gives out more pixels across than a column can show: a photo
 * as a telephone takes it becomes a picture of a hundred kilobytes or so.
 */
const smallPictures: LocalImageService = {
  ...sharp,
  async validateOptions(options, config, logger) {
    const valid = (await sharp.validateOptions?.(options, config, logger)) ?? options;
    const { width = 0, height = 0, densities: _, ...rest } = valid;
    if (width <= narrow || valid.format === 'svg') return valid;
    const across = Math.min(width, widest);
    return {
      ...rest,
      width: across,
      height: Math.round((height * across) / width),
      widths: [narrow, across],
      sizes,
    };
  },
};

export default smallPictures;
