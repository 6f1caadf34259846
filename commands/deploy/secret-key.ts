import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSecretKey } from '../new-secret-key.ts';
import { atCloudflare, begin, mustSucceed, type Walk } from './walk.ts';

/** Names of secrets as `wrangler secret list` prints them; `undefined` when it printed none. */
function namesIn(output: string): readonly string[] | undefined {
  try {
    const found = JSON.parse(output.slice(output.indexOf('['))) as readonly { name: string }[];
    return found.map(({ name }) => name);
  } catch {
    return undefined;
  }
}

/** The names of the secrets that the Worker has online: none before its first deploy; unknown in a dry run. */
export async function secretNames(walk: Walk): Promise<readonly string[] | undefined> {
  begin(walk, 'secretKey');
  const ran = await atCloudflare(walk, ['secret', 'list', '--format', 'json'], true);
  if (ran === undefined) return undefined;
  // 10007: no Worker of this name was ever deployed.
  if (ran.code !== 0 && /code: 10007\b/.test(ran.output)) return [];
  const names = ran.code === 0 ? namesIn(ran.output) : undefined;
  if (names === undefined) mustSucceed(walk, { ...ran, code: 1 }, true);
  return names;
}

/**
 * Whether the Worker still needs a key to derive its secrets from. One that is there is never replaced:
 * every link that was sent would stop opening.
 */
export const lacksSecretKey = (names: readonly string[] | undefined): boolean =>
  names !== undefined && !names.includes('SECRET_KEY');

/**
 * Makes a key and hands it to the deploy in a file that only its owner reads and that is gone
 * afterwards: it stands in no command line, on no screen and in no other place.
 *
 * @param send deploys with these further words on its command line
 */
export async function withSecretKey<T>(send: (words: readonly string[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  const file = join(folder, 'secrets.json');
  try {
    writeFileSync(file, JSON.stringify({ SECRET_KEY: newSecretKey() }), { mode: 0o600 });
    return await send(['--secrets-file', file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
