import type { BrowserContextOptions, Page } from 'playwright-core';
import { newPage } from './browser.ts';

/** What a signed-in browser holds: given to `newPage`, it opens pages of the console. */
export type Session = NonNullable<BrowserContextOptions['storageState']>;

/** Types a code into the door of the console. */
export async function enterCode(page: Page, code: string): Promise<void> {
  await page.goto('/console/');
  await page.fill('#code', code);
  const loaded = page.waitForEvent('load');
  await page.press('#code', 'Enter');
  await loaded;
}

/** Signs in with a one-time code, once for all tests of a file. */
export async function signIn(code: string): Promise<Session> {
  const page = await newPage();
  await enterCode(page, code);
  const session = await page.context().storageState();
  await page.context().close();
  return session;
}
