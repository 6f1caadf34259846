import { execFile } from 'node:child_process';
import { cp, rm, symlink } from 'node:fs/promises';
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

/** What a build is made of, beside the content. */
const sources = ['site', 'domain', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds a site of these texts, as a process of its own: content is read once a process. It has a copy
 * of what it is made of, because Astro keeps what it found in its content below the root of the project,
 * where another build at the same time would read it.
 *
 * @throws with what the build said
 */
export async function buildSite(texts: Texts): Promise<BuiltSite> {
  const folder = await writeContent(texts);
  const [content, site] = [join(folder, 'content'), join(folder, 'dist')];
  for (const source of sources) await cp(source, join(folder, source), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const options = { cacheDir: join(folder, 'cache'), logLevel: 'error' };
  const script = `import('astro').then(({ build }) => build(${JSON.stringify(options)}))`;
  await promisify(execFile)(process.execPath, ['--eval', script], {
    cwd: folder,
    env: { ...process.env, BINOME_CONTENT: '', NODE_ENV: 'production', VITEST: '' },
  });
  return { content, site, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
