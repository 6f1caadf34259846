import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdMarkup, holdTitles } from '../../domain/words/markup.ts';

/** After the build: no line of any page ends inside a word that is one though a hyphen stands in it, and no line of a title inside any. */
export const heldWords = (): AstroIntegration => ({
  name: 'binome-held-words',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const output = fileURLToPath(dir);
      for (const name of globSync('**/*.html', { cwd: output })) {
        const file = join(output, name);
        const html = readFileSync(file, 'utf8');
        const held = holdTitles(holdMarkup(html));
        if (held !== html) writeFileSync(file, held);
      }
    },
  },
});
