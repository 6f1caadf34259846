import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { fingerprint } from '../../commands/fingerprint.ts';
import { indexForSearch } from '../../site/build/search-index.ts';
import { buildIn } from './content/build-site.ts';

/** The content that tests know by heart: whatever becomes of `content/`, this stays as it is. */
const content = 'tests/content';
const folder = '.cache/house';
const mark = `${folder}/built-from`;
const sources = [content, 'domain', 'site', 'astro.config.mjs', 'package-lock.json'];

/** Where the site of the tests' own content is built. */
export const houseSite = `${folder}/dist`;

/** Builds the site of the tests' own content, unless it stands there already, made of the same files. */
export async function buildHouse(): Promise<void> {
  const now = fingerprint(sources);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  mkdirSync(folder, { recursive: true });
  for (const made of [mark, `${folder}/content`, houseSite])
    await rm(made, { recursive: true, force: true });
  await cp(content, `${folder}/content`, { recursive: true });
  await indexForSearch(await buildIn(folder), `${folder}/search`);
  writeFileSync(mark, now);
}

/** What Vitest does before the tests of a project. */
export default buildHouse;
