import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../fingerprint.ts';
import { run } from '../run.ts';

/** Everything the Worker is made of. */
const sources = ['functions', 'domain', 'db', 'wrangler.toml', 'package-lock.json'];
const folder = '.cache/worker';
const file = `${folder}/worker.js`;
const mark = `${folder}/bundled-from`;

/**
 * Bundles the Worker as a deploy does, unless the bundle stands there already, made of the same files.
 *
 * @returns the bundle, one module
 * @throws with what the bundler said
 */
export async function workerBundle(): Promise<string> {
  const now = fingerprint(sources);
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== now) {
    const words = ['deploy', '--dry-run', '--outdir', folder, '--assets', 'site/public'];
    const { code, output } = await run('wrangler', words, true);
    if (code !== 0) throw new Error(`The Worker could not be bundled:\n${output}`);
    writeFileSync(mark, now);
  }
  return readFileSync(file, 'utf8');
}
