import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { atLeastShare, type Figure, median } from './figure.ts';
import { filledForm, signUp } from './send/filled-form.ts';
import { load } from './send/load.ts';
import { startBare } from './send/start-bare.ts';
import { type Running, startHouse } from './worker-in-miniflare.ts';

/** Many short turns: the machine's slow moments then fall on both alike. */
const rounds = 60;
const milliseconds = 300;
const least: Readonly<Record<number, number>> = { 1: 0.95, 16: 0.9 };

const stored = async ({ d1 }: Running): Promise<number> =>
  (await d1.prepare('select count(*) as rows from submissions').first<number>('rows')) ?? 0;

/** Sends for a while and makes sure that what was acknowledged is there, no more and no less. */
async function measure(worker: Running, connections: number, time = milliseconds): Promise<number> {
  const target = { address: new URL(`/send/${signUp.form.id}`, worker.address), body: filledForm };
  const before = await stored(worker);
  const { acknowledged, perSecond } = await load(target, connections, time);
  const rows = (await stored(worker)) - before;
  if (rows !== acknowledged || rows === 0)
    throw new Error(`${acknowledged} forms were acknowledged and ${rows} rows stored.`);
  return perSecond;
}

async function compare(ours: Running, bare: Running, connections: number): Promise<Figure> {
  const [we, they]: [number[], number[]] = [[], []];
  const turns = [
    async () => void we.push(await measure(ours, connections)),
    async () => void they.push(await measure(bare, connections)),
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const take of turns) await take();
    // Who ends a round begins the next one, and finds its own data in the processor's caches: by turns.
    turns.reverse();
  }
  return atLeastShare(
    `sending a form, ${connections} connection${connections > 1 ? 's' : ''}`,
    median(we),
    { name: 'bare handler', value: median(they) },
    least[connections] ?? 1,
    '/s',
  );
}

/** Figure 3: forms stored a second, beside a bare handler with the same D1 statements. */
export async function send(): Promise<Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'binome-bench-send-'));
  const workers: Running[] = [];
  try {
    const ours = await startHouse(await bundle(scratch));
    workers.push(ours);
    const bare = await startBare();
    workers.push(bare);
    for (const worker of workers) await measure(worker, 16, 2000);
    return [await compare(ours, bare, 1), await compare(ours, bare, 16)];
  } finally {
    for (const worker of workers) await worker.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
