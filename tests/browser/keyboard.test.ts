import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPage } from '../support/browser/browser.ts';
import { storedRows } from '../support/browser/stored-rows.ts';

const phone = { viewport: { width: 320, height: 640 } };

/** Where the focus is, and what is wrong with how it shows. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const drawn =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/, 0\)$/.test(outlineColor);
    const inWindow =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const name = `${at.tagName.toLowerCase()} ${at.id || at.getAttribute('href') || at.textContent?.trim().slice(0, 40)}`;
    return {
      id: at.id,
      name,
      wrong: drawn && inWindow ? '' : `${name}: ${outlineStyle} ${outlineWidth}, ${box.top}`,
    };
  });

/** Presses a key until the focus is where it should be; every stop on the way must be seen. */
async function reach(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    const { name, wrong } = await stop(page);
    expect(wrong).toBe('');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    passed.push(name);
  }
  throw new Error(`${key} never came to ${selector}, but to ${passed.join(' · ')}`);
}

/** Presses Enter on a link or a button and waits for the page that it leads to. */
async function enter(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await loaded;
}

describe.concurrent('with the keyboard alone, at 320 px', () => {
  test('the first stop leads past the navigation', async () => {
    const page = await newPage(phone);
    await page.goto('/guide/');
    await page.keyboard.press('Tab');
    expect((await stop(page)).wrong).toBe('');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await stop(page)).wrong).toBe('');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  test('the navigation opens a page, and the language switch keeps it', async () => {
    const page = await newPage(phone);
    await page.goto('/');
    await reach(page, 'nav a[href="/programmes/"]');
    await enter(page);
    expect(new URL(page.url()).pathname).toBe('/programmes/');
    await reach(page, 'a.switch');
    await enter(page);
    expect(new URL(page.url()).pathname).toBe('/en/programmes/');
    await reach(page, 'a.switch');
    await enter(page);
    expect(new URL(page.url()).pathname).toBe('/programmes/');
    await page.context().close();
  });

  test('each stop of the home page is seen, there and back', async () => {
    const page = await newPage(phone);
    await page.goto('/');
    await reach(page, 'footer nav li:last-child a');
    await reach(page, '.skip', 'Shift+Tab');
    await page.context().close();
  });

  test('a session is told, from the home page to the receipt, an error on the way', async () => {
    const page = await newPage(phone);
    await page.goto('/');
    await reach(page, 'a[href="/programmes/startups-internes/"]');
    await enter(page);
    await reach(page, 'a[href="/formulaires/retour-de-seance/"]');
    await enter(page);
    await reach(page, 'button[value="send"]');
    await enter(page);
    expect(await page.title()).toMatch(/^Erreur/);
    await reach(page, '.summary a[href="#f-role-mentor"]');
    await page.keyboard.press('Enter');
    expect((await stop(page)).id).toBe('f-role-mentor');
    await page.keyboard.press('Space');
    expect(await page.isChecked('#f-role-mentor')).toBe(true);
    await reach(page, '[name="programme"]', 'Shift+Tab');
    await page.keyboard.press('Space');
    await reach(page, '.summary a[href="#f-role-mentor"]', 'Shift+Tab');
    for (const scale of ['usefulness', 'listening', 'progress']) {
      await reach(page, `[name="${scale}"]`);
      await page.keyboard.press('Space');
      // Where Tab enters a group of which nothing is checked is the browser's affair.
      for (let press = 0; press < 5 && !(await page.isChecked(`#f-${scale}-4`)); press++) {
        await page.keyboard.press('ArrowRight');
        expect((await stop(page)).wrong).toBe('');
      }
      expect(await page.isChecked(`#f-${scale}-4`)).toBe(true);
    }
    await reach(page, '[name="duration"]');
    await page.keyboard.press('Space');
    expect(await page.locator('[name="duration"]:checked').count()).toBe(1);
    await reach(page, '#f-word');
    await page.keyboard.type('Au clavier seulement.');
    await reach(page, '#f-contact_me');
    await page.keyboard.press('Space');
    await reach(page, '#f-contact_email');
    await page.keyboard.type('claude.clavier@example.org');
    await reach(page, 'details.privacy summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('details.privacy dl').isVisible()).toBe(true);
    await reach(page, 'button[value="send"]');
    await enter(page);
    await page.waitForURL('**/merci/**');
    expect(await page.innerText('[data-slot="answers"]')).toContain('claude.clavier@example.org');
    expect(storedRows('session-feedback', 'Au clavier seulement.')).toHaveLength(1);
    await page.context().close();
  });
});
