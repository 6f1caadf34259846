import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';

/**
 * After the build: puts the English 404 page where static hosting looks for it. A site in English
 * alone has nothing else at its root: there its 404 page answers, and whoever asks for the root is led on.
 */
export const root = (languages: readonly Language[]): AstroIntegration => ({
  name: 'binome:root',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (!languages.includes('en')) return;
      const output = fileURLToPath(dir);
      const english = join(output, 'en/404.html');
      await rename(join(output, 'en/404/index.html'), english);
      await rm(join(output, 'en/404'), { recursive: true });
      if (languages.includes('fr')) return;
      await copyFile(english, join(output, '404.html'));
      await writeFile(join(output, '_redirects'), `/ ${addresses.home.en} 302\n`);
    },
  },
});
