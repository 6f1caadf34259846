import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Texts, writeContent } from './changed-content.ts';

/** A site that was built of some content, beside that content. */
export interface BuiltSite {
  /** The content folder. */
  readonly content: string;
  /** The folder of the built site. */
  readonly site: string;
  /** A folder for whatever else goes with it, such as a database. */
  readonly folder: string;
  /** Takes all of it away. */
  remove(): Promise<void>;
}

/**
 * Builds a site of these texts, as a process of its own: content is read once a process.
 *
 * @throws with what the build said
 */
export async function buildSite(texts: Texts): Promise<BuiltSite> {
  const folder = await writeContent(texts);
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const options = { outDir: site, cacheDir: join(folder, 'cache'), logLevel: 'error' };
  const script = `import('astro').then(({ build }) => build(${JSON.stringify(options)}))`;
  await promisify(execFile)(process.execPath, ['--eval', script], {
    cwd: resolve('.'),
    env: { ...process.env, BINOME_CONTENT: content, NODE_ENV: 'production', VITEST: '' },
  });
  return { content, site, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
