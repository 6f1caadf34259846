import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchBase } from '../../domain/addresses.ts';
import { searchedPart } from './searched-part.ts';

/** A page to be searched: its file below the output, and its HTML. */
interface Searched {
  readonly sourcePath: string;
  readonly content: string;
}

async function searched(output: string): Promise<readonly Searched[]> {
  const pages: Searched[] = [];
  for (const sourcePath of (await Array.fromAsync(glob('**/*.html', { cwd: output }))).sort()) {
    const html = await readFile(join(output, sourcePath), 'utf8');
    const content = searchedPart(html);
    if (content !== undefined) pages.push({ sourcePath, content });
  }
  return pages;
}

/** What no search finds: what does not hold on every day, and what is drawn. */
const excludeSelectors = ['[data-window]', 'svg'];
/** A search reads all the pages that it finds; bundled, they come in few requests. */
const maxFragments = 8;

async function write(pages: readonly Searched[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ maxFragments, excludeSelectors });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  for (const page of pages) await index.addHTMLFile(page);
  await index.writeFiles({ outputPath });
  await close();
}

/**
 * Indexes, in each language, every built page that is marked for search and every form, into `pagefind/`
 * below the output; when all of them are as they were, takes the index that the cache holds. It is a
 * step of its own after the build, so that building pages and indexing them can be timed apart.
 *
 * @returns how many pages can be searched
 */
export async function indexForSearch(output: string, cache: string): Promise<number> {
  const pages = await searched(output);
  const place = join(output, searchBase);
  await rm(place, { recursive: true, force: true });
  if (pages.length === 0) return 0;
  const hash = createHash('sha256');
  for (const { sourcePath, content } of pages) hash.update(`${sourcePath}\0${content}\0`);
  const kept = join(cache, hash.digest('hex'));
  if (!existsSync(join(kept, 'pagefind-entry.json'))) {
    await rm(cache, { recursive: true, force: true });
    await write(pages, kept);
  }
  await cp(kept, place, { recursive: true });
  return pages.length;
}
