import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Language } from '../../domain/words/language.ts';
import { press, walk } from '../support/browser/fill-page.ts';
import { answersTo } from '../support/right-answers.ts';
import type { ServedTree } from './tree.ts';

/** The pages that are looked at, in both languages; of the console its home. */
export const pages: Readonly<Record<string, string>> = {
  'home-fr': '/',
  'home-en': '/en/',
  'programmes-fr': '/programmes/',
  'programmes-en': '/en/programmes/',
  'programme-fr': '/programmes/integration/',
  'programme-en': '/en/programmes/leadership/',
  'guide-fr': '/guide/',
  'guide-en': '/en/guide/',
  'chapter-fr': '/guide/des-seances-qui-servent/',
  'chapter-en': '/en/guide/sessions-that-work/',
  'charter-fr': '/charte/',
  'charter-en': '/en/charter/',
  'form-fr': '/formulaires/devenir-mentor/',
  'form-en': '/en/forms/become-a-mentor/',
  'console-fr': '/console/',
  'console-en': '/en/console/',
};
/** The widths of windows, and how high each is. */
export const widths: Readonly<Record<number, number>> = {
  360: 760,
  768: 1024,
  1280: 720,
  1920: 1080,
};
export const schemes = ['light', 'dark'] as const;

/** The widths at which a receipt and a certificate are taken. */
export const sheetWidths = [360, 1280] as const;

/** No picture is higher than so many windows. */
const MOST = 3;

async function print(page: Page, file: string): Promise<void> {
  await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
}

/** Sends the contact form, and prints its receipt. */
async function receipt(
  page: Page,
  { address, folder }: ServedTree,
  language: Language,
  file: string,
) {
  const text = readFileSync(join(folder, 'dist/_binome/forms/contact.json'), 'utf8');
  const { form } = JSON.parse(text) as { readonly form: Form };
  await walk(page, form, address + formAddress(form, language), answersTo(form));
  if (form.pages.length > 1) await press(page, 'send');
  await page.screenshot({ path: `${file}.png`, fullPage: true });
  await print(page, file);
}

/** Opens the console, and comes back with what keeps it open. */
async function signIn(browser: Browser, { address, code }: ServedTree) {
  const page = await browser.newPage();
  await page.goto(`${address}/console/`);
  await page.fill('#code', code);
  await Promise.all([page.waitForEvent('load'), page.press('#code', 'Enter')]);
  const session = await page.context().storageState();
  await page.close();
  return session;
}

/** Takes every picture of a served tree into a folder: screens, and what comes out of a printer. */
export async function shoot(browser: Browser, tree: ServedTree, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const storageState = await signIn(browser, tree);
  for (const [width, height] of Object.entries(widths))
    for (const colorScheme of schemes) {
      const viewport = { width: Number(width), height };
      const page = await browser.newPage({ viewport, colorScheme, storageState });
      // The first time the face may come too late.
      await page.goto(tree.address, { waitUntil: 'networkidle' });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(tree.address + path, { waitUntil: 'networkidle' });
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(whole, MOST * height) };
        const path_ = join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: path_, fullPage: true, clip });
        if (width === '1280' && colorScheme === 'light') await print(page, join(folder, name));
      }
      await page.close();
    }
  for (const language of ['fr', 'en'] as const)
    for (const width of sheetWidths)
      for (const colorScheme of schemes) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await receipt(
          page,
          tree,
          language,
          join(folder, `receipt-${language}-${width}-${colorScheme}`),
        );
        await page.close();
      }
}
