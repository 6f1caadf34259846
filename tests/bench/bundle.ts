import { join } from 'node:path';
import { run } from '../../commands/run.ts';

/** Bundles the Worker as a deploy does, into a folder, and returns the bundle's file. */
export async function bundle(folder: string, words: readonly string[] = []): Promise<string> {
  const { code, output } = await run(
    'wrangler',
    ['deploy', '--dry-run', '--outdir', folder, ...words],
    true,
  );
  if (code !== 0) throw new Error(`The Worker could not be bundled:\n${output}`);
  return join(folder, 'worker.js');
}
