import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { type Around, neighbourScript, startAlone } from './cpu/alone.ts';
import { calibrate } from './cpu/calibrate.ts';
import { exportSteps } from './cpu/export-steps.ts';
import { type Cost, inBrief } from './cpu/in-brief.ts';
import { publicPages } from './cpu/public-pages.ts';
import { type Asked, ask, useProcess, warm } from './cpu/spent.ts';
import { Sqlite } from './cpu/sqlite-as-d1.ts';
import { serveDatabase, serveSite } from './cpu/surroundings.ts';
import { amount, type Figure, median, within } from './figure.ts';
import { open } from './private/doors.ts';
import { fill } from './private/fill.ts';
import { oneOfThem } from './private/one-of-them.ts';
import { askedOf, nameOf, screens } from './private/screens.ts';
import { benchModule } from './worker-in-miniflare.ts';

/** What Cloudflare's free plan gives one request, in milliseconds. */
const most = 10;
/** So many isolates are asked for the first time; their processes start side by side. */
const freshIsolates = 3;

/** What a request costs, as the first one of an isolate and in one that is in use. */
async function costOf(name: string, asked: Asked, folder: string, around: Around): Promise<Cost> {
  const workers = await Promise.all(
    Array.from({ length: freshIsolates }, () => startAlone(folder, 'worker.js', around)),
  );
  const [inUse] = workers;
  if (!inUse) throw new Error('no isolate');
  try {
    for (const worker of workers) await useProcess(worker);
    const first: number[] = [];
    for (const worker of workers) first.push((await ask(worker, asked)).cpu);
    return { name, warm: await warm(inUse, asked), first: median(first) };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

const figuresOf = ({ name, warm: inUse, first }: Cost): Figure[] => [
  within(`CPU, ${name}`, inUse, most, 'ms'),
  within(`CPU, ${name}, first of an isolate`, first, most, 'ms'),
];

/**
 * Figure 7: the processor time of each private page and of each step of an export, over ten thousand
 * people. The Worker is alone in a workerd of its own, the database and the site stand outside,
 * and the kernel tells how long its thread was on a processor: waiting for others is not in it.
 *
 * @param only of which words the names of the pages hold one that are measured; every name holds the empty one
 */
export async function cpu(only: readonly string[] = ['']): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'binome-bench-cpu-'));
  const sqlite = new Sqlite();
  const [database, site] = [await serveDatabase(sqlite), await serveSite()];
  const around = { database: database.address, site: site.address };
  try {
    writeFileSync(join(folder, neighbourScript), benchModule('cpu/calibrating-worker.ts'));
    const figures = await calibrate(() => startAlone(folder, neighbourScript, around));
    renameSync(await bundle(join(folder, 'bundle')), join(folder, 'worker.js'));
    await fill(sqlite.d1);
    const keys = await open(sqlite.d1, oneOfThem.person);
    const pages = screens(keys).map((screen) => ({
      name: nameOf(screen),
      asked: { ...screen, init: (origin: string) => askedOf(screen, origin) },
    }));
    const worker = await startAlone(folder, 'worker.js', around);
    // What makes answers long comes last.
    const steps = () => exportSteps(worker, keys.console, sqlite).finally(() => worker.stop());
    const all = [...publicPages, ...pages, ...(await steps())];
    const costs: Cost[] = [];
    for (const { name, asked } of all.filter((one) =>
      only.some((word) => one.name.includes(word)),
    )) {
      const cost = await costOf(name, asked, folder, around);
      console.log(`${name}: ${amount(cost.warm, 'ms')}, first ${amount(cost.first, 'ms')}`);
      costs.push(cost);
    }
    console.log(`\nThe README’s table of processor time:\n\n${inBrief(costs, most)}`);
    return [...figures, ...costs.flatMap(figuresOf)];
  } finally {
    database.stop();
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
