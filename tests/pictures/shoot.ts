import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Language } from '../../domain/words/language.ts';
import { press, walk } from '../support/browser/fill-page.ts';
import { answersTo } from '../support/right-answers.ts';
import type { ServedTree } from './tree.ts';

/** The pages that are looked at, in both languages. */
export const pages: Readonly<Record<string, string>> = {
  'home-fr': '/',
  'home-en': '/en/',
  'programmes-fr': '/programmes/',
  'programme-fr': '/programmes/integration/',
  'programme-en': '/en/programmes/leadership/',
  'guide-fr': '/guide/',
  'chapter-en': '/en/guide/sessions-that-work/',
  'charter-fr': '/charte/',
  'charter-en': '/en/charter/',
  'form-fr': '/formulaires/devenir-mentor/',
};
/** The widths of windows, and how high each is. */
export const widths: Readonly<Record<number, number>> = {
  360: 760,
  768: 1024,
  1280: 720,
  1920: 1080,
};
export const schemes = ['light', 'dark'] as const;

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

/** Takes every picture of a served tree into a folder: screens, and what comes out of a printer. */
export async function shoot(browser: Browser, tree: ServedTree, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [width, height] of Object.entries(widths))
    for (const colorScheme of schemes) {
      const viewport = { width: Number(width), height };
      const page = await browser.newPage({ viewport, colorScheme });
      for (const [name, path] of Object.entries(pages)) {
        // Twice: the first time the face may come too late.
        for (const _ of [1, 2]) await page.goto(tree.address + path, { waitUntil: 'networkidle' });
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(whole, MOST * height) };
        const path_ = join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: path_, fullPage: true, clip });
        if (width === '1280' && colorScheme === 'light') await print(page, join(folder, name));
      }
      await page.close();
    }
  for (const language of ['fr', 'en'] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await receipt(page, tree, language, join(folder, `receipt-${language}`));
    await page.close();
  }
}
