import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { newPage } from '../support/browser/browser.ts';
import { faultsByDayAndNight } from '../support/browser/looks.ts';
import { type Session, signIn } from '../support/browser/sign-in.ts';
import { complaintsOf } from '../support/browser/watch-page.ts';
import { readCsv } from '../support/read-csv.ts';

/** A form of the demonstration with more answers than one part holds. */
const long = 'session-feedback';

let session: Session;
beforeAll(async () => {
  session = await signIn(inject('fourthCode'));
});

const contents = async (download: Download): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

async function downloaded(page: Page, selector: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return download;
}

/** Begins an export and opens the page of its parts. */
async function begun(format: string, javaScriptEnabled = true, form = long): Promise<Page> {
  const page = await newPage({ storageState: session, javaScriptEnabled });
  await page.goto(`/console/exports/?form=${form}`);
  await page.check(`[name="format"][value="${format}"]`);
  await page.click('form.export button[type="submit"]');
  await page.waitForURL(/exports\/\d+\//);
  return page;
}

const buttons = (page: Page) => page.locator('form[data-parts] [name="part"]');

async function eachPart(page: Page): Promise<string[]> {
  const files: string[] = [];
  for (let at = 0; at < (await buttons(page).count()); at++) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      buttons(page).nth(at).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`-part-${at + 1}\\.\\w+$`));
    files.push(await contents(download));
  }
  return files;
}

const rowsOf = (text: string, format: string): readonly unknown[] =>
  format === 'json' ? JSON.parse(text) : readCsv(text, format === 'csv' ? ',' : ';');

describe('exports', () => {
  test.each(['excel', 'csv', 'json'])('one whole %s file is what the parts are', async (format) => {
    const page = await begun(format);
    const complaints = complaintsOf(page, inject('address'));
    const download = await downloaded(page, '[data-do="start"]');
    expect(download.suggestedFilename()).toMatch(/^session-feedback-\d{4}-\d\d-\d\d\.(csv|json)$/);
    expect(await page.locator('[data-said="done"]').isVisible()).toBe(true);
    const together = rowsOf(await contents(download), format);
    const plain = await begun(format, false);
    const files = (await eachPart(plain)).map((file) => rowsOf(file, format));
    const heads = format === 'json' ? 0 : 1;
    expect(files.length).toBeGreaterThan(1);
    const whole = together.slice(heads);
    const inParts = files.flatMap((rows) => rows.slice(heads));
    // The newest come first: what another test sent meanwhile stands before what both exports have.
    expect(inParts.slice(-whole.length)).toEqual(whole);
    expect(together.slice(0, heads)).toEqual(files[0]?.slice(0, heads));
    expect(complaints).toEqual([]);
    await page.context().close();
    await plain.context().close();
  });

  test('an export of one part is one button, and the file has the whole name', async () => {
    const page = await begun('excel', true, 'contact');
    const download = await downloaded(page, 'form[data-parts] [name="part"]');
    expect(download.suggestedFilename()).toMatch(/^contact-\d{4}-\d\d-\d\d\.csv$/);
    expect(await page.locator('[data-whole]').count()).toBe(0);
    await page.context().close();
  });

  test('a part that fails is told in words, and the rest goes on from there', async () => {
    const page = await begun('csv');
    let sent = 0;
    await page.route(/exports\/\d+\//, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      sent++;
      return sent === 2 ? route.fulfill({ status: 500, body: 'down' }) : route.continue();
    });
    await page.click('[data-do="start"]');
    await page.locator('[data-said="failed"]').waitFor({ state: 'visible' });
    expect(await page.locator('[data-count]').innerText()).toMatch(/^\d+ sur \d+/);
    expect(await faultsByDayAndNight(page, 'a part failed')).toEqual([]);
    const parts = await buttons(page).count();
    const rows = rowsOf(await contents(await downloaded(page, '[data-do="resume"]')), 'csv');
    expect(sent).toBe(parts + 1);
    const total = Number(await page.getAttribute('[data-whole] progress', 'max'));
    expect(rows).toHaveLength(total + 1);
    await page.context().close();
  });

  test('can be stopped: nothing is saved, and it can begin again', async () => {
    const page = await begun('json');
    let downloads = 0;
    page.on('download', () => downloads++);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/exports\/\d+\//, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await page.click('[data-do="start"]');
    await page.click('[data-do="stop"]');
    letGo();
    await page.locator('[data-said="stopped"]').waitFor({ state: 'visible' });
    expect(downloads).toBe(0);
    const again = await downloaded(page, '[data-do="start"]');
    expect(rowsOf(await contents(again), 'json').length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('the page of parts is accessible and fits, with and without the script', async () => {
    for (const scripted of [true, false]) {
      const page = await begun('excel', scripted);
      if (scripted) expect(await faultsByDayAndNight(page, 'parts')).toEqual([]);
      expect(await page.locator('[data-do="start"]').count()).toBe(scripted ? 1 : 0);
      await page.context().close();
    }
  });
});
