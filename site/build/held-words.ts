import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdMarkup } from '../../domain/words/markup.ts';

/** After the build: no line of any page ends inside a word that a hyphen joins. */
export const heldWords = (): AstroIntegration => ({
  name: 'binome-held-words',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const output = fileURLToPath(dir);
      for (const name of globSync('**/*.html', { cwd: output })) {
        const file = join(output, name);
        const html = readFileSync(file, 'utf8');
        const held = holdMarkup(html);
        if (held !== html) writeFileSync(file, held);
      }
    },
  },
});
