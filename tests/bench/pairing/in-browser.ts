import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chance } from '../../../commands/demonstration/chance.ts';
import { findBrowser } from '../../../commands/find-browser.ts';
import type { SentPart } from '../../../domain/matching/sent-cohort.ts';
import { programmePairing } from '../../../domain/matching/site-pairing.ts';
import { programmes, rules, some } from '../../support/pairing/people.ts';
import { type Figure, within } from '../figure.ts';

/** A module of the house as a browser reads it: without its types; what it imports it asks for itself. */
const asScript = (path: string): string =>
  stripTypeScriptTypes(readFileSync(path.slice(1), 'utf8'));

/** Sign-ups of a large programme, as the console hands them to a browser. */
function signUps(mentors: number, mentees: number) {
  const [programme] = programmes;
  if (!programme) throw new Error('the tests have no programme');
  const people = some(chance(5000), mentors, mentees);
  const partOf = (these: typeof people.mentees): SentPart => ({
    people: these.map(({ form, ...one }) => ({
      ...{ capacity: 3, pairs: 0, version: form.id },
      ...one,
    })),
    forms: Object.fromEntries(these.slice(0, 1).map(({ form }) => [form.id, form])),
    ...{ former: [], settled: [] },
  });
  return {
    sides: { mentors: [partOf(people.mentors)], mentees: [partOf(people.mentees)] },
    draft: {
      programme: { ...programmePairing(programme), mentees_per_mentor: 3 },
      ...{ rules, locked: [], forbidden: [], version: 1 },
    },
  };
}

interface Worked {
  readonly milliseconds: number;
  readonly total: number;
  readonly scores?: number;
  /** The longest time between two frames of the page meanwhile, in milliseconds. */
  readonly frame: number;
}

/** Has a worker work in a page that draws all the while. */
const workIn = (page: Page, worker: string, asked: unknown): Promise<Worked> =>
  page.evaluate(
    ([file, what]) =>
      new Promise<Worked>((done, fail) => {
        let [last, frame, running] = [performance.now(), 0, true];
        const draw = (now: number) => {
          frame = Math.max(frame, now - last);
          last = now;
          if (running) requestAnimationFrame(draw);
        };
        requestAnimationFrame((now) => {
          last = now;
          draw(now);
        });
        const work = new Worker(file as string, { type: 'module' });
        work.onerror = () => fail(new Error('the worker failed'));
        work.onmessage = ({ data }) => {
          running = false;
          done({ ...data, frame });
        };
        work.postMessage(what);
      }),
    [worker, asked] as const,
  );

/**
 * The most memory that a renderer held so far, in megabytes: page and worker are one process. The page's own
 * measure waits for a collection of garbage, for minutes at times, and then finds the work gone.
 */
async function mostHeld(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.max(...held.map(Number)) / 1024;
}

/** How long large cohorts take in a browser, what they hold, and how long the page stands still meanwhile. */
export async function pairingInBrowser(): Promise<Figure[]> {
  const files = new Map<string, readonly [type: string, body: string]>([
    ['/', ['text/html', '<!doctype html><title>.</title>']],
    ['/people.json', ['application/json', JSON.stringify(signUps(2000, 3000))]],
  ]);
  const server = createServer(({ url = '/' }, answer) => {
    const isScript = /^\/(?:domain|tests\/bench|commands\/demonstration)\/[\w/-]+\.ts$/.test(url);
    const [type, body] = isScript
      ? ['text/javascript', asScript(url)]
      : (files.get(url) ?? ['text/plain', '']);
    answer.writeHead(body === '' ? 404 : 200, { 'Content-Type': type });
    answer.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const sort = { kind: 'dense', mentors: 2000, mentees: 6000, places: 3 };
    const large = await workIn(page, '/tests/bench/pairing/work-matrix.ts', sort);
    const megabytes = await mostHeld(browser);
    const people = await workIn(page, '/tests/bench/pairing/work-people.ts', {});
    const name = 'pairing in a browser: 2000 × 6000, 3 places';
    const ours = 'pairing in a browser: 5000 sign-ups to a certified proposal';
    return [
      within(name, large.milliseconds / 1000, 10, 's', 'its proof included'),
      within(`${name}, memory`, megabytes, 600, 'MB', 'the most that page and worker held'),
      within(`${name}, longest frame`, large.frame, 50, 'ms', 'of the page meanwhile'),
      {
        name: ours,
        measured: `${(people.milliseconds / 1000).toFixed(1)} s`,
        beside: `${((people.scores ?? 0) / 1000).toFixed(1)} s of it reading and scoring`,
        ok: true,
      },
      within(`${ours}, longest frame`, people.frame, 50, 'ms', 'of the page meanwhile'),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
