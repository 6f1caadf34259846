import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtLanguage } from '../../commands/built-index.ts';
import { mailsAddress } from '../../commands/serving/mail-pages.ts';
import { mailsInBrowser } from '../../commands/serving/mails-in-browser.ts';
import { schemes, widths } from './shoot.ts';

/** The list of all mails, and those that most people get. */
const texts = ['', 'accepted', 'pair', 'session-agreed', 'review-final'] as const;

/** The mails of what stands here, as `npm run dev` shows them: in both languages, at every width. */
export async function shootMails(browser: Browser, folder: string): Promise<void> {
  const answer = mailsInBrowser(() => ({ site: 'dist', language: builtLanguage() }), '');
  const server = createServer((asked, response) => {
    if (!answer(asked, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  for (const text of texts) {
    await page.goto(`http://127.0.0.1:${port}${mailsAddress}${text && `${text}/`}`);
    for (const [width, height] of Object.entries(widths))
      for (const colorScheme of schemes) {
        await page.setViewportSize({ width: Number(width), height });
        await page.emulateMedia({ colorScheme });
        const path = join(folder, `mail-${text || 'all'}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
  }
  await page.close();
  server.close();
}
