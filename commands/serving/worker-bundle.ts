import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../fingerprint.ts';
import { run } from '../run.ts';
import { wordsForMail } from './mail-build.ts';

/** Everything the Worker is made of. */
const sources = ['functions', 'domain', 'db', 'wrangler.toml', 'package-lock.json'];

/**
 * Bundles the Worker as a deploy does, unless the bundle stands there already, made of the same files.
 *
 * @param mail the driver that it has to be able to send mail by
 * @returns the bundle, one module
 * @throws with what the bundler said
 */
export async function workerBundle(mail?: string): Promise<string> {
  const more = wordsForMail(mail);
  const folder = more.length === 0 ? '.cache/worker' : `.cache/worker-${mail}`;
  const mark = `${folder}/bundled-from`;
  const now = fingerprint(sources);
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== now) {
    const words = ['deploy', '--dry-run', '--outdir', folder, '--assets', 'site/public', ...more];
    const { code, output } = await run('wrangler', words, true);
    if (code !== 0) throw new Error(`The Worker could not be bundled:\n${output}`);
    writeFileSync(mark, now);
  }
  return readFileSync(`${folder}/worker.js`, 'utf8');
}
