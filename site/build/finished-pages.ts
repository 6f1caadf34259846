import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdMarkup, holdTitles } from '../../domain/words/markup.ts';
import { Carried } from './carried.ts';

/**
 * After the build, page by page, each read once: no line ends inside a word that is one though a hyphen
 * stands in it, and no line of a title inside any; what a page carries in itself is named in the policy
 * of `_headers`. Nothing else runs by then: a thousand small files are read sooner one after the other
 * than through the pool of threads.
 */
export const finishedPages = (): AstroIntegration => ({
  name: 'binome-finished-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const output = fileURLToPath(dir);
      const carried = new Carried();
      for (const name of globSync('**/*.html', { cwd: output })) {
        const file = join(output, name);
        const html = readFileSync(file, 'utf8');
        const held = holdTitles(holdMarkup(html));
        if (held !== html) writeFileSync(file, held);
        carried.add(held);
      }
      const headers = join(output, '_headers');
      writeFileSync(headers, carried.letThrough(readFileSync(headers, 'utf8')));
    },
  },
});
