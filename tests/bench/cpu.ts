import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { fill, session } from './console/fill.ts';
import { type Around, startAlone } from './cpu/alone.ts';
import { calibrate } from './cpu/calibrate.ts';
import { exportSteps } from './cpu/export-steps.ts';
import { type Asked, ask, warm } from './cpu/spent.ts';
import { Sqlite } from './cpu/sqlite-as-d1.ts';
import { serveDatabase, serveSite } from './cpu/surroundings.ts';
import { type Figure, median, within } from './figure.ts';
import { signUp } from './send/filled-form.ts';
import { benchModule } from './worker-in-miniflare.ts';

const stored = 10_000;
/** What Cloudflare's free plan gives one request, in milliseconds. */
const most = 10;
const freshIsolates = 9;

const list = `/console/submissions/?form=${signUp.form.id}`;
const pages = [
  '/console/sign-in/',
  '/console/',
  list,
  `${list}&programme=integration&status=waiting`,
  `${list}&mark=suspicion&programme=leadership&status=declined`,
  '/console/submissions/00001000-0000-4000-8000-000000000000/',
  `/console/totals/?form=${signUp.form.id}`,
  `/console/exports/?form=${signUp.form.id}`,
  '/console/coordinators/',
];

/** What a request costs, as the first one of an isolate and in one that is in use. */
async function figuresOf(
  name: string,
  asked: Asked,
  folder: string,
  around: Around,
): Promise<Figure[]> {
  const first: number[] = [];
  for (let fresh = 1; ; fresh++) {
    const worker = await startAlone(folder, 'worker.js', around);
    try {
      first.push((await ask(worker, asked)).cpu);
      if (fresh < freshIsolates) continue;
      const cost = await warm(worker, asked);
      return [
        within(`CPU, ${name}`, cost, most, 'ms'),
        within(`CPU, ${name}, first of an isolate`, median(first), most, 'ms'),
      ];
    } finally {
      await worker.stop();
    }
  }
}

/**
 * Figure 7: the processor time of each private page and of each step of an export, over ten thousand
 * submissions. The Worker is alone in a workerd of its own, the database and the site stand outside,
 * and the kernel tells how long its thread was on a processor: waiting for others is not in it.
 */
export async function cpu(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'binome-bench-cpu-'));
  const sqlite = new Sqlite();
  const [database, site] = [await serveDatabase(sqlite), await serveSite()];
  const around = { database: database.address, site: site.address };
  try {
    writeFileSync(join(folder, 'calibrating.js'), benchModule('cpu/calibrating-worker.ts'));
    const calibrating = await startAlone(folder, 'calibrating.js', around);
    const figures = await calibrate(calibrating).finally(() => calibrating.stop());
    renameSync(await bundle(join(folder, 'bundle')), join(folder, 'worker.js'));
    await fill(sqlite.d1, stored);
    const headers = { Cookie: await session(sqlite.d1) };
    for (const path of pages)
      figures.push(...(await figuresOf(path, { path, init: { headers } }, folder, around)));
    const worker = await startAlone(folder, 'worker.js', around);
    const steps = await exportSteps(worker, headers, sqlite).finally(() => worker.stop());
    for (const { name, asked } of steps)
      figures.push(...(await figuresOf(name, asked, folder, around)));
    return figures;
  } finally {
    database.stop();
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
