import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Texts, writeContent } from './changed-content.ts';

/** A site that was built of some content, beside that content. */
export interface BuiltSite {
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
 * Builds the site of the content that lies in a folder into the `dist` beside it, as a process of its
 * own: content is read once a process. It has a copy of what it is made of, because Astro keeps what it
 * found in its content below the root of the project, where another build at the same time would read it.
 *
 * @param configFile of Astro, among the sources
 * @param more further sources
 * @returns where the built site is
 * @throws with what the build said
 */
export async function buildIn(
  folder: string,
  configFile = 'astro.config.mjs',
  more: readonly string[] = [],
): Promise<string> {
  for (const source of [...sources, ...more]) {
    await rm(join(folder, source), { recursive: true, force: true });
    await cp(source, join(folder, source), { recursive: true });
  }
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) await symlink(resolve('node_modules'), packages, 'junction');
  const options = { configFile, cacheDir: resolve(folder, 'cache'), logLevel: 'error' };
  const script = `import('astro').then(({ build }) => build(${JSON.stringify(options)}))`;
  await promisify(execFile)(process.execPath, ['--eval', script], {
    cwd: folder,
    env: { ...process.env, BINOME_CONTENT: '', NODE_ENV: 'production', VITEST: '' },
  });
  return join(folder, 'dist');
}

/** Builds a site of these texts in a folder of its own. */
export async function buildSite(texts: Texts): Promise<BuiltSite> {
  const folder = await writeContent(texts);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { site: await buildIn(folder), folder, remove };
}
