import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { enterOwn } from '../support/browser/own-page.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { scrollsSideways } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';

const feedback = builtForm('session-feedback').form;
const desk = { viewport: { width: 1280, height: 800 } };

/** Somebody of the demonstration with a pair that has objectives. */
const [two] = localRows<{ id: string; email: string }>(
  `select pairs.id, people.email from pairs join participations on participations.id = pairs.mentee
   join people on people.id = participations.person
   where pairs.state = 'active' and people.email like '%@demonstration.invalid'
   and people.language = 'fr' and exists (select 1 from objectives where pair = pairs.id)`,
);
const ofPair = (below: string) => `/mon-espace/pairs/${two?.id}/${below}`;

/** Where such a reader goes: rooms, each with a page of each kind that it has. */
const rooms: Record<string, { open(): Promise<Page>; readonly addresses: string[] }> = {
  'the public pages': {
    open: () => newPage({ baseURL: inject('own'), ...desk }),
    addresses: ['/', '/programmes/leadership/', '/charte/', formAddress(feedback, 'fr')],
  },
  // Figures, a table, a form, a timeline, pictures of figures.
  'the console': {
    open: async () => newPage({ storageState: await signIn(inject('eighthCode')), ...desk }),
    addresses: [
      '/console/',
      '/console/pulse/?programme=leadership',
      '/console/new-announcement/',
      '/console/totals/objectives/?programme=leadership',
    ],
  },
  // What one sees first, a pair, a form, curves.
  'one’s own pages': {
    open: () => enterOwn(two?.email ?? '', desk),
    addresses: ['/mon-espace/', ...['', 'new-session/', 'objectives/'].map(ofPair)],
  },
};

/** The buttons whose edge cannot be told from what they lie on. */
const bareButtons = (page: Page) =>
  page.locator('.button:visible, button:not(.link, .out button):visible').evaluateAll((all) =>
    all
      .filter((one) => {
        const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(one);
        return borderTopStyle === 'none' || borderTopColor === backgroundColor;
      })
      .map((one) => one.textContent),
  );

/** How many parts of a page move by themselves, or would where something changes. */
const moving = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
      }).length,
  );

describe.each(Object.keys(rooms))('whoever has settings of their own, on %s', (room) => {
  const { addresses, open } = rooms[room] as (typeof rooms)[string];
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });
  afterAll(() => page.context().close());

  test('sees in forced colours what is pressed', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const address of addresses) {
      await page.goto(address);
      expect(await bareButtons(page), address).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('has with letters twice as large every word inside the window', async () => {
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
  });

  test('who wants no motion gets none: nothing on a page moves by itself', async () => {
    for (const address of addresses) {
      await page.goto(address);
      expect(await moving(page), address).toBe(0);
    }
  });

  test('who has no mouse sees where they are, at each stop of a page', async () => {
    for (const address of addresses) {
      await page.goto(address);
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const one = document.activeElement;
          if (!one || one === document.body) return 'nothing has the focus';
          // Day and time have stops inside, which the browser marks itself.
          if (one.matches('[type="date"], [type="time"]')) return '';
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle === 'none' || outlineWidth === '0px' ? one.outerHTML : '';
        });
        expect(seen, address).toBe('');
      }
    }
  });
});

test('in forced colours a point of a scale is chosen as the browser draws it', async () => {
  const page = await newPage({ baseURL: inject('own') });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(formAddress(feedback, 'fr'));
  const point = page.locator('.points input').first();
  expect(await point.evaluate((one) => getComputedStyle(one).appearance)).toBe('auto');
  await page.context().close();
});
