import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { fillPage } from '../support/browser/fill-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

/** What moved on the page since it was opened, and how far: none of it is excused by a tap just before. */
const moved = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const found: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as Shift[])
            for (const { node, previousRect, currentRect } of entry.sources)
              found.push(
                `${node?.parentElement?.className} ${node?.textContent?.trim().slice(0, 40)}: ${previousRect.y} to ${currentRect.y}`,
              );
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames: what was changed last is painted, and told.
        requestAnimationFrame(() => setTimeout(() => resolve(found), 100));
      }),
  );

interface Shift {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** What of the home page says who asks, what for, by when, and what to click; where doors stand side by side, theirs too. */
const firstScreen = ['.logo', 'h1', '.hero .lead', '.hero .button', '.next strong'];
const doors = ['.colonnade strong', '.colonnade span'];

/** What of these is not there to be seen before anything is scrolled. */
const belowFirst = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((all) => {
    const isSeen = (one: Element) => {
      const { top, bottom, height } = one.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    };
    return all.filter((selector) => {
      const found = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      return found.length === 0 || !found.every(isSeen);
    });
  }, selectors);

const sizes = [
  { width: 360, height: 760 },
  { width: 1280, height: 720 },
];
const { form } = builtForm('session-feedback');
const signUp = builtForm('mentor-sign-up').form;

describe.concurrent('nothing moves under the finger', () => {
  for (const viewport of sizes) {
    const at = `at ${viewport.width} px`;
    test(`when home and a programme come with what holds on the day, ${at}`, async () => {
      const page = await newPage({ viewport, baseURL: inject('own') });
      for (const address of ['/', '/programmes/leadership/', '/en/programmes/']) {
        await page.goto(address);
        expect(await moved(page), address).toEqual([]);
      }
      await page.context().close();
    });

    test(`the first screen says who, what, by when and what to click, ${at}`, async () => {
      const page = await newPage({ viewport });
      for (const address of ['/', '/en/']) {
        await page.goto(address);
        const all = [...firstScreen, ...(viewport.width > 1000 ? doors : [])];
        expect(await belowFirst(page, all), address).toEqual([]);
      }
      await page.context().close();
    });

    test(`when a form opens, and when its first answer makes a draft, ${at}`, async () => {
      const page = await newPage({ viewport });
      for (const each of [form, signUp]) {
        await page.goto(formAddress(each, 'fr'));
        expect(await moved(page), each.id).toEqual([]);
      }
      await page.goto(formAddress(form, 'fr'));
      const option = page.locator('.option').first();
      await option.scrollIntoViewIfNeeded();
      const before = await option.boundingBox();
      await option.click();
      await page.locator('[data-say="kept"]').waitFor();
      expect(await option.boundingBox()).toEqual(before);
      expect(await moved(page)).toEqual([]);
      await page.context().close();
    });

    test(`when a form comes back with its draft, or is offered one that another tab wrote, ${at}`, async () => {
      const page = await newPage({ viewport });
      await page.goto(formAddress(form, 'fr'));
      await fillPage(page, form, 1, answersTo(form));
      await page.reload();
      expect(await moved(page)).toEqual([]);
      const other = await page.context().newPage();
      await other.goto(formAddress(form, 'fr'));
      await other.locator('.resume').waitFor();
      expect(await moved(other)).toEqual([]);
      await page.context().close();
    });
  }
});
