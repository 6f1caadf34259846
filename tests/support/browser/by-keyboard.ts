import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scrollsSideways } from './watch-page.ts';

/** Stops of the Tab key before something counts as out of reach. */
const most = 160;

/** What has the focus, as a reader would name it: the group it stands in, its label, its words; then its name in the form, and what a choice stands for. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement;
    if (at === document.body) return '';
    const group = at.closest('fieldset')?.querySelector('legend')?.textContent;
    const label = at.labels?.[0]?.textContent;
    const words = at.tagName === 'SELECT' ? '' : at.textContent;
    const choice = ['radio', 'checkbox', 'submit'].includes(at.type) ? at.value : '';
    return [group, label, words, at.name, choice].flatMap((one) => one?.trim() || []).join(' ');
  });

/** Goes on with the Tab key until what has the focus is called this. */
export async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const said = await focused(page);
    if (typeof words === 'string' ? said.includes(words) : words.test(said)) return;
    passed.push(said);
  }
  throw new Error(
    `${words} never had the focus on ${page.url()}, but ${passed.slice(0, 60).join(' · ')}`,
  );
}

/** Goes to a link or a button with the Tab key, presses Enter, and sees that what comes is not wider than the window. */
export async function enterAt(page: Page, words: string | RegExp): Promise<void> {
  await tabTo(page, words);
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await loaded;
  expect(await scrollsSideways(page), page.url()).toBe(false);
}

/** Types a day into the field for one that has the focus, in whichever order this browser wants its parts. */
export async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const typed = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  for (const first of [month + date, date + month]) {
    await page.keyboard.type(first + year.padStart(6, '0'));
    if ((await typed()) === day) return;
    for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft');
  }
  throw new Error(`${day} cannot be typed: it reads ${await typed()}`);
}

/** One of a pair reads and signs its charter, from the pair's own page on. */
export async function signByKeyboard(page: Page): Promise<void> {
  await enterAt(page, 'Lire et signer la charte');
  await tabTo(page, / agree /);
  await page.keyboard.press('Space');
  await enterAt(page, /^Signer/);
}
