import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let launched: Promise<Browser> | undefined;

/**
 * Pages of one site follow each other in one frame, as they did until lately: another frame for each is a
 * quarter of what a page costs the browser, and no page can tell. What else is named here is what
 * Playwright leaves out of itself, which a second list would bring back.
 */
const oneFrame = '--disable-features=RenderDocument,PaintHolding,HttpsUpgrades';

/**
 * The one browser of a process, which ends with it: `CHROME_PATH` says where it is; `npm test` finds it.
 * Each process has its own, since what is said to one of another process is said twice.
 */
const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
      oneFrame,
    ],
  });

/** A page in a browser context of its own: no cookies, no storage. Addresses are those of the house. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  launched ??= launch();
  const context = await (await launched).newContext({
    baseURL: inject('address'),
    locale: 'fr-FR',
    ...options,
  });
  return context.newPage();
}

/**
 * Lends pages one after the other, for tests that only look. A renderer that has read axe-core once
 * reads it again five times faster, and a new one takes half a second to begin with. Whatever a
 * borrower left behind is wiped: drafts, cookies that the page did not begin with, listeners.
 */
export function pagePool(options: () => BrowserContextOptions = () => ({})) {
  const idle: Page[] = [];
  return async (work: (page: Page) => Promise<void>): Promise<void> => {
    const page = idle.pop() ?? (await newPage(options()));
    const context = page.context();
    const cookies = await context.cookies();
    await work(page);
    // Not reached by a test that failed: its page is in a state that nobody knows.
    page.removeAllListeners();
    await page.evaluate(() => localStorage.clear());
    await context.clearCookies();
    await context.addCookies(cookies);
    idle.push(page);
  };
}
