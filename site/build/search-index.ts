import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind takes l’écoute for one word and l'écoute for two: it is given straight apostrophes. */
const straightened = (html: string): string => html.replaceAll('\u2019', "'");

/** How many pages are given to Pagefind at a time. */
const BATCH = 64;

async function index(output: string): Promise<number> {
  const { index: built, errors } = await createIndex();
  if (!built) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  const files = await Array.fromAsync(glob('**/*.html', { cwd: output }));
  let pages = 0;
  const add = async (sourcePath: string): Promise<void> => {
    const html = await readFile(join(output, sourcePath), 'utf8');
    if (!html.includes('data-pagefind-body')) return;
    await built.addHTMLFile({ sourcePath, content: straightened(html) });
    pages += 1;
  };
  while (files.length > 0) await Promise.all(files.splice(0, BATCH).map(add));
  await rm(join(output, 'pagefind'), { recursive: true, force: true });
  if (pages > 0) await built.writeFiles({ outputPath: join(output, 'pagefind') });
  await close();
  return pages;
}

/** After the build: indexes, in each language, every page whose body is marked for search. */
export const searchIndex = (): AstroIntegration => ({
  name: 'binome-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await index(fileURLToPath(dir))} pages can be searched`);
    },
  },
});
