import { describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage, pagePool } from '../support/browser/browser.ts';
import { scrollsSideways } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';

const feedback = builtForm('session-feedback').form;
const addresses = ['/', '/programmes/leadership/', '/charte/', formAddress(feedback, 'fr')];

const lend = pagePool(() => ({ baseURL: inject('own') }));

describe('whoever has settings of their own', () => {
  test('in forced colours sees what is pressed and what is chosen', () =>
    lend(async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      for (const address of addresses) {
        await page.goto(address);
        const bare = await page
          .locator('.button:visible, button:not(.link):visible')
          .evaluateAll((all) =>
            all
              .filter((one) => {
                const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(one);
                return borderTopStyle === 'none' || borderTopColor === backgroundColor;
              })
              .map((one) => one.textContent),
          );
        expect(bare, address).toEqual([]);
      }
      const point = page.locator('.points input').first();
      expect(await point.evaluate((one) => getComputedStyle(one).appearance)).toBe('auto');
      await page.emulateMedia({ forcedColors: 'none' });
    }));

  test('with letters twice as large has every word inside the window', async () => {
    const page = await newPage({
      baseURL: inject('own'),
      viewport: { width: 1280, height: 800 },
    });
    for (const address of addresses) {
      await page.goto(address);
      const height = () => page.locator('h1').evaluate((one) => one.scrollHeight);
      const before = await height();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await height()).toBeGreaterThan(before);
      expect(await scrollsSideways(page), address).toBe(false);
    }
    await page.context().close();
  });

  test('who wants no motion gets none: nothing on a page moves by itself', () =>
    lend(async (page) => {
      for (const address of addresses) {
        await page.goto(address);
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter((one) => {
              const { transitionDuration, animationName } = getComputedStyle(one);
              return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
            }).length,
        );
        expect(moving, address).toBe(0);
      }
    }));
});
