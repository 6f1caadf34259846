import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { fill, session } from './console/fill.ts';
import { type Figure, within } from './figure.ts';
import { signUp } from './send/filled-form.ts';
import { countingHouse } from './worker-in-miniflare.ts';

const stored = 10_000;
const most = 2000;
const list = `/console/submissions/?form=${signUp.form.id}`;

const views = [
  '/console/',
  list,
  `${list}&programme=leadership`,
  `${list}&status=new`,
  `${list}&status=declined`,
  `${list}&programme=integration&status=waiting`,
  `${list}&mark=attention`,
  `${list}&mark=suspicion&programme=leadership&status=declined`,
  '/console/submissions/00001000-0000-4000-8000-000000000000/',
  `/console/totals/?form=${signUp.form.id}`,
  `/console/exports/?form=${signUp.form.id}`,
  '/console/coordinators/',
];

/** Figure 6: the rows that D1 reads for each view of the console over ten thousand submissions. */
export async function consoleViews(): Promise<Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'binome-bench-console-'));
  const house = await countingHouse(await bundle(scratch), {
    CONSOLE_DRIVER: 'local',
    LOCAL: 'yes',
  });
  try {
    await fill(house.d1, stored);
    const headers = { Cookie: await session(house.d1) };
    const figures: Figure[] = [];
    for (const view of views) {
      const answer = await fetch(new URL(view, house.address), { headers, redirect: 'manual' });
      const rows = Number(answer.headers.get('rows-read'));
      if (answer.status !== 200 || rows === 0)
        throw new Error(`${view} answered ${answer.status} and read ${rows} rows.`);
      figures.push(within(`rows read, ${view}`, rows, most, ''));
    }
    return figures;
  } finally {
    await house.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
