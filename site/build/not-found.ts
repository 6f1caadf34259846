import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** After the build: puts the English 404 page where static hosting looks for it. */
export const englishNotFound = (): AstroIntegration => ({
  name: 'binome-not-found',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = join(fileURLToPath(dir), 'en/404');
      await rename(join(folder, 'index.html'), `${folder}.html`).catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  },
});
