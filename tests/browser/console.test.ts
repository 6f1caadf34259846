import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import { newPage, pagePool } from '../support/browser/browser.ts';
import { send, walk } from '../support/browser/fill-page.ts';
import { faultsByDayAndNight, faultsOfStructure } from '../support/browser/looks.ts';
import { linesOnSheets } from '../support/browser/sheets.ts';
import { enterCode, type Session, signIn } from '../support/browser/sign-in.ts';
import { complaintsOf } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

/** A name that no line can break at, in the newest row of the lists: pages must fit all the same. */
const neverEnding = 'W'.repeat(120);

let session: Session;
beforeAll(async () => {
  session = await signIn(inject('code'));
  for (const id of ['contact', 'mentor-quiz']) await sendAs(id, neverEnding);
});
const signedIn = () => newPage({ storageState: session });
const lend = pagePool(() => ({ storageState: session }));

/** Opens a page of the console and looks at it; what its browser complains of counts too. */
async function faultsOn(
  page: Page,
  address: string,
  look: (page: Page, state: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const complaints = complaintsOf(page, inject('address'));
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  return [...(await look(page, address)), ...complaints];
}

/** Sends a form, as somebody with this name if it asks for one. */
async function sendAs(id: string, name = ''): Promise<void> {
  const page = await newPage();
  const form = builtForm(id).form;
  const answers = { ...answersTo(form, 'opening'), name };
  await walk(page, form, formAddress(form, 'fr'), answers);
  if (form.pages.length > 1) await send(page, form, answers);
  await page.context().close();
}

/** Presses a button, or follows a link, and waits for the page that it leads to. */
async function follow(page: Page, selector: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.click(selector);
  await loaded;
}

/** The new testimonials, as the home of the console counts them. No test changes their status. */
async function newOnes(page: Page): Promise<number> {
  await page.goto('/console/');
  const link = page.locator('a[href*="form=testimonial"][href*="status=new"]').first();
  return (await link.count()) ? Number(await link.innerText()) : 0;
}

describe.concurrent('the console', () => {
  test('opens with its one-time code, not without, not twice, and closes on leaving', async () => {
    const page = await newPage();
    await enterCode(page, 'AAAA-AAAA');
    expect(await page.innerText('#code-error')).toContain('Ce code n’est pas bon');
    expect(await page.getAttribute('#code', 'aria-invalid')).toBe('true');
    expect(await faultsByDayAndNight(page, 'wrong code')).toEqual([]);
    await enterCode(page, inject('otherCode').toLowerCase());
    expect(new URL(page.url()).pathname).toBe('/console/');
    const other = await newPage();
    await enterCode(other, inject('otherCode'));
    expect(await other.locator('#code-error').isVisible()).toBe(true);
    await follow(page, 'nav .out button');
    expect(await page.innerText('main')).toContain('session est fermée');
    await page.goto('/console/submissions/');
    expect(new URL(page.url()).pathname).toBe('/console/sign-in/');
    await page.context().close();
    await other.context().close();
  });

  for (const address of [
    '/console/',
    '/console/submissions/?form=mentor-sign-up&status=accepted',
    '/console/totals/?form=mentor-sign-up',
    '/console/exports/?form=mentee-sign-up',
  ])
    test(`${address} is accessible and fits at 320 and 1280 px, light and dark`, () =>
      lend(async (page) => {
        expect(await faultsOn(page, address, faultsByDayAndNight)).toEqual([]);
      }));

  for (const address of [
    '/console/submissions/?form=contact',
    '/console/submissions/?form=mentor-quiz',
    '/console/totals/?form=session-feedback',
    '/console/totals/?form=needs-survey&programme=leadership',
    '/console/totals/?form=final-review',
    '/en/console/',
    '/en/console/submissions/?form=session-feedback&mark=attention',
    '/en/console/totals/?form=midway-review',
    '/en/console/exports/',
    '/console/pulse/',
    '/console/evenings/',
    '/console/gatherings/',
    '/en/console/new-gathering/',
    '/console/improvements/',
    '/console/texts/?text=pair',
    '/console/ahead/',
    '/console/announcements/',
    '/console/totals/objectives/?programme=leadership',
    '/en/console/totals/report/?programme=leadership',
  ])
    test(`${address}, made of the same parts, is put together well and fits too`, () =>
      lend(async (page) => {
        expect(await faultsOn(page, address, faultsOfStructure)).toEqual([]);
        expect(await page.getAttribute('html', 'lang')).toBe(languageOfPath(address));
      }));

  test('a submission fits too, however long a name is', async () => {
    const page = await signedIn();
    await page.goto('/console/submissions/?form=contact');
    await follow(page, `tr:has-text("${neverEnding}") th a`);
    expect(await page.innerText('h1')).toBe(neverEnding);
    expect(await faultsByDayAndNight(page, 'never-ending name')).toEqual([]);
    await page.context().close();
  });

  test('its sign-in page and its page for what does not exist are accessible too', async () => {
    const page = await signedIn();
    expect((await page.goto('/console/nowhere/'))?.status()).toBe(404);
    expect(await faultsByDayAndNight(page, 'missing')).toEqual([]);
    const visitor = await newPage();
    await visitor.goto('/en/console/');
    expect(await faultsByDayAndNight(visitor, 'sign in')).toEqual([]);
    await page.context().close();
    await visitor.context().close();
  });

  test('counts a new submission on its home as soon as it was sent', async () => {
    const page = await signedIn();
    const before = await newOnes(page);
    await sendAs('testimonial');
    expect(await newOnes(page)).toBeGreaterThan(before);
    await page.context().close();
  });

  test('finds a submission by the filters, opens it, keeps status and note', async () => {
    await sendAs('contact', 'Flora Filtre');
    const page = await signedIn();
    const row = 'tr:has-text("Flora Filtre")';
    await page.goto('/console/submissions/');
    await page.selectOption('#by-form', 'contact');
    await page.selectOption('#by-status', 'new');
    await follow(page, '.filters button');
    expect(new URL(page.url()).search).toContain('status=new');
    await follow(page, `${row} a`);
    expect(await page.innerText('h1')).toBe('Flora Filtre');
    expect(await faultsByDayAndNight(page, 'submission')).toEqual([]);
    await page.check('.decision [name="status"][value="in_hand"]');
    await page.fill('#note', 'À rappeler lundi & mardi <matin>');
    await follow(page, '.decision button[type="submit"]');
    expect(await page.innerText('[role="status"]')).toBe('Enregistré.');
    await page.reload();
    expect(await page.isChecked('.decision [name="status"][value="in_hand"]')).toBe(true);
    expect(await page.inputValue('#note')).toBe('À rappeler lundi & mardi <matin>');
    await page.goto('/console/submissions/?form=contact&status=new');
    expect(await page.locator(row).count()).toBe(0);
    await page.goto('/console/submissions/?form=contact&status=in_hand');
    expect(await page.locator(row).count()).toBe(1);
    await page.context().close();
  });

  test('ticks all of a page at once, gives them a status, and takes it back', async () => {
    await sendAs('midway-review');
    const page = await signedIn();
    await page.goto('/console/submissions/?form=midway-review&status=new');
    const boxes = page.locator('.tick input');
    const n = await boxes.count();
    await page.getByLabel('Tout cocher').check();
    expect(await page.locator('.tick :checked').count()).toBe(n);
    await boxes.first().uncheck();
    expect(await page.getByLabel('Tout cocher').isChecked()).toBe(false);
    expect(await faultsByDayAndNight(page, 'ticked')).toEqual([]);
    await page.getByLabel('Tout cocher').check();
    await page.selectOption('#by-to', 'answered');
    await follow(page, '.decide-many button');
    expect(await boxes.count()).toBe(0);
    await follow(page, '.outcome button');
    expect(await boxes.count()).toBe(n);
    await page.context().close();
  });

  test('prints over the width of the sheet, without its navigation and anything to press, and a report on two, or one while nobody has written', () =>
    lend(async (page) => {
      await page.goto('/console/pulse/');
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['.top nav', 'button', '.filters'])
        for (const one of await page.locator(selector).all())
          expect(await one.isVisible(), selector).toBe(false);
      const main = page.locator('main');
      expect(await main.evaluate((one) => getComputedStyle(one).paddingLeft)).toBe('0px');
      await page.emulateMedia({ media: null });
      await page.goto('/console/totals/report/?programme=leadership');
      const sheets = async () => linesOnSheets(await page.pdf({ preferCSSPageSize: true })).length;
      const written = (isWritten: boolean) =>
        page.locator('.report > .part:not(.second)').evaluateAll((parts, is) => {
          for (const one of parts) one.classList.toggle('screen', !is);
        }, isWritten);
      await written(true);
      expect(await sheets()).toBe(2);
      await written(false);
      expect(await sheets()).toBe(1);
    }));

  test('draws each total, and says the same in a table', async () => {
    const page = await signedIn();
    await page.goto('/console/totals/?form=session-feedback&programme=leadership');
    const role = page.locator('.question-totals', { hasText: 'Dans ce binôme, vous êtes' });
    const people = Number((await role.locator('.faint').innerText()).match(/\d+/)?.[0]);
    const counts = await role.locator('tr').evaluateAll((rows) =>
      rows.map((row) => ({
        drawn: Number(row.querySelector('rect.value')?.getAttribute('width') ?? Number.NaN),
        count: Number(row.querySelector('.number')?.textContent ?? Number.NaN),
      })),
    );
    const figures = counts.filter(({ count }) => !Number.isNaN(count));
    expect(people).toBeGreaterThan(0);
    expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(people);
    for (const { drawn, count } of figures) expect(drawn).toBeCloseTo((100 * count) / people, 1);
    await page.context().close();
  });
});
