import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses, notFoundFiles } from '../../domain/addresses.ts';
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
      const built = join(output, addresses.notFound.en);
      const english = join(output, notFoundFiles.en);
      await rename(join(built, 'index.html'), english);
      await rm(built, { recursive: true });
      if (languages.includes('fr')) return;
      await copyFile(english, join(output, notFoundFiles.fr));
      await writeFile(join(output, '_redirects'), `/ ${addresses.home.en} 302\n`);
    },
  },
});
