import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let opened: Promise<Browser> | undefined;

/** The browser of this test file, started once. `CHROME_PATH` says where it is; `npm test` finds it. */
export function browser(): Promise<Browser> {
  opened ??= chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
  });
  return opened;
}

afterAll(async () => (await opened)?.close());

/** A page in a browser context of its own: no cookies, no storage. Addresses are those of the house. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await browser()).newContext({
    baseURL: inject('address'),
    locale: 'fr-FR',
    ...options,
  });
  return context.newPage();
}
