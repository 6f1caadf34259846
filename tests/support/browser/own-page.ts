import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { newPage } from './browser.ts';
import { linkIn } from './link-in.ts';
import { localRows } from './local-rows.ts';

/** A phone without scripts. */
export const barePhone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };

/** Opens somebody's own page by the link in the last mail to them that has one, on a phone without scripts unless said. */
export async function enterOwn(
  email: string,
  options: BrowserContextOptions = barePhone,
): Promise<Page> {
  const mails = localRows<{ plain: string }>(
    "select plain from messages where recipient = ? and plain like '%lien%' order by stored_at desc",
    email,
  );
  const links = await Promise.all(mails.map(({ plain }) => linkIn(plain)));
  const page = await newPage(options);
  await page.goto('/lien/');
  await page.fill('#code', links.find((link) => link !== '') ?? '');
  await page.fill('[name="email"]', email);
  await page.click('form.asking button');
  await page.waitForURL(/\/mon-espace\//);
  expect(new URL(page.url()).pathname).toMatch(/^\/mon-espace\//);
  return page;
}
