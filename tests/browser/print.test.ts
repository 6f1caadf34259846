import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { builtPages } from '../pages/built.ts';
import { newPage, pagePool } from '../support/browser/browser.ts';
import { press, walk } from '../support/browser/fill-page.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { enterOwn } from '../support/browser/own-page.ts';
import { linesOnSheets } from '../support/browser/sheets.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

/** An A4 page in points, as PDF counts. */
const a4 = [595, 842];

/** Fewer lines than these are no reason for a sheet. */
const fewestLines = 6;

/** What is likely to be printed: a programme, the charter, answers, a page of its own. */
const printedPages = builtPages().filter(
  ({ address, html }) =>
    html.includes('<body class="reading') &&
    !/guide|news|actualites|recherche|search/.test(address),
);

const lend = pagePool(() => ({ baseURL: inject('own') }));

/** The pages of what the printer gets: the size of each, in points. */
async function printed(page: Page): Promise<readonly (readonly number[])[]> {
  // The page itself says which paper it wants.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
}

/** Whether something is to be seen on paper. */
const onPaper = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].some((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      ),
    selector,
  );

/** What is of no use on paper. */
const useless = ['.top nav', '.top .switch', '.skip', 'footer nav', 'button', '[data-draft]'];

/** Whether the browser writes its own address, title and day on the sheets where it is asked to. */
async function hasLeftovers(page: Page): Promise<boolean> {
  const size = async (displayHeaderFooter: boolean) =>
    (await page.pdf({ preferCSSPageSize: true, displayHeaderFooter })).length;
  return (await size(true)) !== (await size(false));
}

async function expectPaper(page: Page, most: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  expect(await hasLeftovers(page)).toBe(false);
  for (const selector of useless) expect(await onPaper(page, selector), selector).toBe(false);
  expect(await onPaper(page, 'h1')).toBe(true);
  const sheets = await printed(page);
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(most);
  for (const sheet of sheets) expect(sheet).toEqual(a4);
  // Dark mode's light ink could not be read on paper.
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  const channels = [...ink.matchAll(/\d+/g)].slice(0, 3).map(Number);
  expect(Math.max(...channels), ink).toBeLessThan(90);
}

/** A frame around every sheet, and the seal. */
async function expectFrame(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const named = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'));
  const framed = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .find((rule) => rule instanceof CSSPageRule && rule.selectorText === 'sheet')
      ?.cssText.includes('double'),
  );
  expect([named, framed, await onPaper(page, '.seal')]).toEqual(['sheet', true, true]);
}

/** Somebody of the demonstration who is in a pair, and how many texts the two have signed: one, or each their own. */
const [{ id = '', email = '', texts = 0 } = {}] = localRows<{
  id: string;
  email: string;
  texts: number;
}>(
  `select pairs.id, people.email,
   (select count(distinct charter) from signatures where pair = pairs.id) as texts from pairs join participations on participations.id = pairs.mentor
   join people on people.id = participations.person
   where pairs.state = 'active' and people.language = 'fr' and people.email like '%@demonstration.invalid'`,
);

describe.concurrent('on A4 paper', () => {
  for (const address of ['/charte/', '/en/charter/'])
    test(`${address} is two framed sides, sealed, with two places to sign, which the screen does without`, async () => {
      const page = await newPage({ colorScheme: 'dark' });
      await page.goto(address);
      await expectFrame(page);
      const places = page.locator('.sign > div');
      expect(await places.count()).toBe(2);
      for (const place of await places.all()) {
        expect(await place.isVisible()).toBe(true);
        expect((await place.boundingBox())?.height).toBeGreaterThan(40);
      }
      expect(await onPaper(page, '.screen')).toBe(false);
      await expectPaper(page, 2);
      await page.emulateMedia({ media: 'screen' });
      expect(await onPaper(page, '.screen')).toBe(true);
      await page.context().close();
    });

  for (const { address } of printedPages)
    test(`${address} has no sheet for a few lines`, () =>
      lend(async (page) => {
        await page.goto(address);
        const lines = linesOnSheets(await page.pdf({ preferCSSPageSize: true }));
        expect(lines.length, lines.join()).toBeGreaterThan(0);
        expect(Math.min(...lines), lines.join()).toBeGreaterThanOrEqual(fewestLines);
      }));

  test('a chapter of the guide prints without the site around it', async () => {
    const page = await newPage({ colorScheme: 'dark' });
    await page.goto('/guide/des-seances-qui-servent/');
    await expectPaper(page, 12);
    expect(await onPaper(page, 'main h2')).toBe(true);
    expect(await onPaper(page, '.turn')).toBe(false);
    await page.context().close();
  });

  test('a receipt prints as a letter: from whom, to whom, when, what, and whom to write to', async () => {
    const page = await newPage({ colorScheme: 'dark' });
    const form = builtForm('mentee-sign-up').form;
    await walk(page, form, formAddress(form, 'fr'), answersTo(form, 'opening'));
    await press(page, 'send');
    await expectFrame(page);
    await expectPaper(page, 4);
    const lines = linesOnSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(fewestLines);
    for (const slot of ['reference', 'sent-day', 'next-date', 'answers'])
      expect(await onPaper(page, `[data-slot="${slot}"]`)).toBe(true);
    for (const part of ['.letter [translate="no"]', '.letter a[href^="mailto:"]'])
      expect(await onPaper(page, part)).toBe(true);
    for (const part of ['.go', '.keep', '.top .mark'])
      expect(await onPaper(page, part)).toBe(false);
    await page.context().close();
  });

  test('one’s own pages print what stands there, nothing to press and no sheet for a few lines', async () => {
    const page = await enterOwn(email);
    const ofPair = `/mon-espace/pairs/${id}/`;
    // A signed charter is a leaf: its names stand on the back, under what they promise.
    const charter = `${ofPair}charter/`;
    for (const address of ['/mon-espace/', ofPair, charter]) {
      await page.goto(address);
      await expectPaper(page, address === charter ? 2 * texts : 2);
      expect(await onPaper(page, '.screen'), address).toBe(false);
      const lines = linesOnSheets(await page.pdf({ preferCSSPageSize: true }));
      expect(Math.min(...lines), lines.join()).toBeGreaterThanOrEqual(fewestLines);
    }
    await page.context().close();
  });

  test('a question of a form stays with its field, at the end of a sheet too', async () => {
    const page = await newPage();
    await page.goto(formAddress(builtForm('mentor-sign-up').form, 'fr'));
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.question')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    await page.context().close();
  });
});
