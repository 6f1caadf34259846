import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';
import { type Figure, within } from './figure.ts';
import { weigh } from './page-load.ts';
import { open, settings } from './private/doors.ts';
import { fill } from './private/fill.ts';
import { oneOfThem } from './private/one-of-them.ts';
import { askedOf, nameOf, type Screen, screens } from './private/screens.ts';
import { countingHouse, type Running } from './worker-in-miniflare.ts';

const most = { rows: 2000, bytes: 20_000, requests: 2 };

/** What a page weighs, packed as fast as a page is that is made when it is asked for, and how many requests it takes. */
function weightsOf(screen: Screen, html: string): Figure[] {
  const { requests } = weigh({ address: screen.path, file: '', html });
  return [
    within(`weight, ${nameOf(screen)}`, gzipSync(html).length, most.bytes, 'B'),
    within(`requests, ${nameOf(screen)}`, requests, most.requests, ''),
  ];
}

/** Whether an answer is a page, and no file to be kept. */
const isPage = ({ headers, status }: Response): boolean =>
  status === 200 &&
  headers.get('Content-Type')?.startsWith('text/html') === true &&
  !headers.has('Content-Disposition');

async function figuresOf({ address }: Running, screen: Screen): Promise<Figure[]> {
  const answer = await fetch(new URL(screen.path, address), askedOf(screen, address.origin));
  const rows = Number(answer.headers.get('rows-read'));
  const text = await answer.text();
  if (answer.status !== screen.status)
    throw new Error(`${nameOf(screen)} answered ${answer.status}:\n${text}`);
  return [
    within(`rows read, ${nameOf(screen)}`, rows, most.rows, ''),
    ...(isPage(answer) ? weightsOf(screen, text) : []),
  ];
}

/** Figure 6: the rows that D1 reads for each private screen over ten thousand people, and what its page weighs. */
export async function privatePages(): Promise<Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'binome-bench-private-'));
  const house = await countingHouse(await bundle(scratch), settings);
  try {
    await fill(house.d1);
    const figures: Figure[] = [];
    for (const screen of screens(await open(house.d1, oneOfThem.person)))
      figures.push(...(await figuresOf(house, screen)));
    return figures;
  } finally {
    await house.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
