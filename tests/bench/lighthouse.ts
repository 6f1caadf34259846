import { createServer } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../commands/find-browser.ts';
import { atMostTimes, type Figure, median, within } from './figure.ts';
import { getLighthouse, type Lighthouse, type Report } from './get-lighthouse.ts';
import { type ServedSite, serveSite } from './served-site.ts';

/** Home, a reading page, a form: one look of Lighthouse takes five seconds, and it looks thirty times. */
const paths = ['/', '/programmes/leadership/', '/formulaires/devenir-mentor/'];
const rounds = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const paint = 'largest-contentful-paint';

interface Bench {
  readonly lighthouse: Lighthouse;
  readonly port: number;
  readonly site: ServedSite;
}

/** How often the machine slows down for a look to see a middling phone, and how that was found. */
interface Slowdown {
  readonly times: number;
  /** The machine's own speed, as Lighthouse measures it. */
  readonly index: number;
}

/**
 * How many times a machine is faster than the middling phone that Lighthouse looks with. Lighthouse takes
 * every machine for a fast desk (an index of 1,500 and more) and slows down 4 times; a slow desk (1,000 to
 * 1,500) needs 2, and what is as slow as a good phone needs 2 as well.
 * Source: « Calibrating the CPU slowdown », docs/throttling.md of GoogleChrome/lighthouse.
 */
const timesOf = (index: number): number => (index >= 1500 ? 4 : 2);

/** Measures the machine by five looks at a bare page. */
async function slowdown(bench: Bench): Promise<Slowdown> {
  const indices: number[] = [];
  for (let look = 0; look < 5; look += 1) {
    const flags = { onlyAudits: [paint], disableFullPageScreenshot: true };
    const { lhr } = await report(bench, bench.site.bare('/'), paint, flags);
    indices.push(lhr.environment.benchmarkIndex);
  }
  const index = median(indices);
  return { times: timesOf(index), index };
}

/** A port that nothing listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const given = server.address();
      server.close(() =>
        given && typeof given === 'object' ? resolve(given.port) : reject(new Error('no port')),
      );
    });
  });

/** Asks Lighthouse about an address, thrice at most: on a busy machine the browser may miss a paint. */
async function report(
  { lighthouse, port }: Bench,
  address: string,
  needed: string,
  flags: Partial<Parameters<Lighthouse>[1]>,
): Promise<{ readonly lhr: Report; readonly value: number }> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const result = await lighthouse(address, { port, logLevel: 'error', ...flags });
    const value = result?.lhr.audits[needed]?.numericValue;
    if (result && value !== undefined) return { lhr: result.lhr, value };
  }
  throw new Error(`Lighthouse could not measure ${needed} of ${address}`);
}

/** What Lighthouse says of an address at a slowdown: once, or thrice where its performance is below 100. */
async function looks(
  bench: Bench,
  address: string,
  onlyCategories: readonly string[],
  cpuSlowdownMultiplier: number,
) {
  const flags = { onlyCategories, throttling: { cpuSlowdownMultiplier } };
  const look = () => report(bench, address, 'cumulative-layout-shift', flags);
  const reports = [await look()];
  while ((reports[0]?.lhr.categories['performance']?.score ?? 0) < 1 && reports.length < 3)
    reports.push(await look());
  const scoreOf = (id: string) =>
    Math.round(100 * median(reports.map((each) => each.lhr.categories[id]?.score ?? 0)));
  return { scores: onlyCategories.map(scoreOf), shifts: reports.map(({ value }) => value) };
}

/**
 * The four scores of a page on the phone that Lighthouse means, and how far its layout shifted. Beside
 * them what Lighthouse says of its speed, and of its bare twin's, when it takes this machine for a fast desk:
 * where a page without style, picture or script does not reach 100, the machine is what is measured.
 */
async function judge(bench: Bench, path: string, { times }: Slowdown): Promise<Figure[]> {
  const { scores, shifts } = await looks(bench, bench.site.page(path), categories, times);
  const asItComes = async (address: string) =>
    (await looks(bench, address, ['performance'], 4)).scores[0];
  const [ours, bare] = [
    await asItComes(bench.site.page(path)),
    await asItComes(bench.site.bare(path)),
  ];
  return [
    {
      name: `Lighthouse ${path}`,
      measured: scores.join(' '),
      beside: `100 100 100 100; slowed 4 times ${ours}, bare ${bare}`,
      ratio: Math.min(...scores) / 100,
      ok: scores.every((score) => score === 100),
    },
    within(`layout shift ${path}`, Math.max(...shifts), 0, ''),
  ];
}

/** The largest paints of all pages and of their bare twins, in turn, so that a busy moment hits both. */
async function paints(bench: Bench): Promise<Figure[]> {
  const seen = paths.map((path) => ({ path, ours: [] as number[], bare: [] as number[] }));
  const time = async (address: string): Promise<number> => {
    const flags = { onlyAudits: [paint], disableFullPageScreenshot: true };
    return (await report(bench, address, paint, flags)).value;
  };
  for (let round = 0; round < rounds; round += 1)
    for (const { path, ours, bare } of seen) {
      bare.push(await time(bench.site.bare(path)));
      ours.push(await time(bench.site.page(path)));
    }
  return seen.map(({ path, ours, bare }) =>
    atMostTimes(
      `largest paint ${path}`,
      median(ours),
      { name: 'bare', value: median(bare) },
      1.15,
      'ms',
    ),
  );
}

/** How many requests a real browser makes for a page, `data:` and the text face left out. */
async function requests(browser: Browser, { site }: Bench, path: string): Promise<Figure> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on(
    'request',
    (request) =>
      void (
        request.url().startsWith('http') &&
        request.resourceType() !== 'font' &&
        asked.push(request.url())
      ),
  );
  await page.goto(site.page(path), { waitUntil: 'networkidle' });
  await page.close();
  const most = path.startsWith('/formulaires/') ? 4 : 2;
  return within(`requests in a browser ${path}`, asked.length, most, '');
}

/** Figure 2: what Lighthouse says of three pages served in workerd, each beside its bare twin. */
export async function lighthouse(): Promise<Figure[]> {
  const port = await freePort();
  const [run, site] = [await getLighthouse(), await serveSite(paths)];
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu'],
  });
  const bench = { lighthouse: run, port, site };
  try {
    const figures: Figure[] = [];
    for (const path of paths) figures.push(await requests(browser, bench, path));
    const slow = await slowdown(bench);
    figures.push({
      name: 'the machine, as Lighthouse measures it',
      measured: String(Math.round(slow.index)),
      beside: `slowed ${slow.times} times to a middling phone`,
      ok: true,
    });
    for (const path of paths) figures.push(...(await judge(bench, path, slow)));
    return [...figures, ...(await paints(bench))];
  } finally {
    await browser.close();
    await site.stop();
  }
}
