import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecretKey } from '../new-secret-key.ts';

/**
 * The key that secrets are derived from on one's own machine. It is made once and lies beside the
 * local database, for its owner's eyes only, so that a link sent yesterday still opens today.
 *
 * @param state the folder of the local database
 */
export function localSecretKey(state: string): string {
  const file = join(state, 'secret-key');
  mkdirSync(state, { recursive: true });
  try {
    // Fails where the file is: of two that start at once, one makes the key and both read it.
    writeFileSync(file, newSecretKey(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
