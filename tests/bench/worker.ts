import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from '../../commands/run.ts';
import { bundle } from './bundle.ts';
import { type Figure, median, within } from './figure.ts';
import { partsOf } from './worker/parts.ts';

const rounds = 3;

/** Cloudflare refuses a Worker above these: 3 MB compressed on the free plan, one second to start. */
const most = { bytes: 3_000_000, milliseconds: 1000 };

/** How long the Worker's own code is busy before the first request, in milliseconds. */
async function startUp(profile: string): Promise<number> {
  const { code, output } = await run('wrangler', ['check', 'startup', '--outfile', profile], true);
  const active = /Active: ([\d.]+) ms/.exec(output)?.[1];
  if (code !== 0 || active === undefined)
    throw new Error(`The start-up could not be measured:\n${output}`);
  return Number(active);
}

/** Figure 4: the size of the Worker as it is deployed, with what it is made of, and what its start costs. */
export async function worker(): Promise<Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'binome-bench-worker-'));
  try {
    const account = join(scratch, 'account.json');
    const size = gzipSync(readFileSync(await bundle(scratch, ['--metafile', account]))).length;
    const starts: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      starts.push(await startUp(join(scratch, `${round}.cpuprofile`)));
    return [
      within('Worker bundle, gzip', size, most.bytes, 'B'),
      ...partsOf(account),
      within('Worker start-up, active', median(starts), most.milliseconds, 'ms'),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
