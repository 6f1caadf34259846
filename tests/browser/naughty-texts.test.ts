import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { privateFrame } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { press, valuesOn, walk } from '../support/browser/fill-page.ts';
import { type Session, signIn } from '../support/browser/sign-in.ts';
import { complaintsOf, scrollsSideways } from '../support/browser/watch-page.ts';
import { writeNaughtily } from '../support/browser/write-naughtily.ts';
import { builtForm } from '../support/built-forms.ts';
import { houseSite } from '../support/house.ts';
import { readCsv } from '../support/read-csv.ts';
import { answersTo } from '../support/right-answers.ts';

let session: Session;
beforeAll(async () => {
  session = await signIn(inject('thirdCode'));
});

const form = builtForm('mentee-sign-up').form;

/** The answers that a page shows, as text. */
const shown = (page: Page) =>
  page.locator('main dd').evaluateAll((all) => all.map((one) => one.textContent?.trim()));

/** The scripts that the build put into the receipt, which has that of the form too, and into the list of the console: the only ones that may stand there. */
const ownScripts = [formAddress(form, 'fr', 'sent'), `${privateFrame}fr/many/`]
  .map((page) => readFileSync(`${houseSite}${page}index.html`, 'utf8'))
  .flatMap((html) => [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)])
  .map(([, script]) => script);

/** How many elements stand on a page that only a naughty text could have made. */
const made = (page: Page) =>
  page
    .locator('main :is(script, img, svg[onload], [onclick], [onerror], [onmouseover])')
    .evaluateAll(
      (all, own) => all.filter((one) => !own.includes(one.textContent)).length,
      ownScripts,
    );

/** A cell without the apostrophes that keep it, or what another reader takes for a cell in it, from being run. */
const unguarded = (text: string): string =>
  text.replace(/(?<=^|[\s\S][,;\t\r\n|]\s*)'(?=[=+\-@\t\uff1d\uff0b\uff0d\uff20])/g, '');

describe('a form whose every text is naughty', () => {
  test('is text wherever it is shown: check page, receipt, console, file', async () => {
    const write = writeNaughtily();
    // An address of its own: another test that applied with it would replace this application.
    const answers = { ...answersTo(form, 'opening', write), email: 'naughty@example.org' };
    const texts = [...write.written.values()];
    expect(texts.length).toBeGreaterThan(9);
    const page = await newPage({ storageState: session, viewport: { width: 320, height: 640 } });
    const complaints = complaintsOf(page, inject('address'));
    const look = async (place: string) => {
      const answersShown = await shown(page);
      for (const text of texts) expect(answersShown, place).toContain(text);
      expect(await made(page), place).toBe(0);
      expect(await scrollsSideways(page), place).toBe(false);
    };

    await walk(page, form, formAddress(form, 'fr'), answers);
    await look('check page');
    await press(page, 'change-name');
    expect((await valuesOn(page))['name']).toEqual([write.written.get('name')]);
    await press(page, 'check');
    await press(page, 'send');
    await look('receipt');
    const reference = await page.innerText('[data-slot="reference"]');

    await page.goto(`/console/submissions/?form=${form.id}`);
    const link = page.locator(`table a[href*="${reference.replace('-', '').toLowerCase()}"]`);
    expect(await link.innerText()).toBe(write.written.get('name'));
    expect(await made(page)).toBe(0);
    expect(await scrollsSideways(page)).toBe(false);
    const loaded = page.waitForEvent('load');
    await link.click();
    await loaded;
    expect(await page.innerText('h1')).toBe(write.written.get('name'));
    await look('submission');
    await page.fill('#note', texts.join('\n'));
    const saved = page.waitForEvent('load');
    await page.click('.decision button[type="submit"]');
    await saved;
    expect(await page.inputValue('#note')).toBe(texts.join('\n'));

    await page.goto(`/console/exports/?form=${form.id}`);
    await page.check('[name="format"][value="csv"]');
    await page.click('form.export button[type="submit"]');
    await page.waitForURL(/exports\/\d+\//);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('form[data-parts] [name="part"]'),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const [head = [], ...rows] = readCsv(Buffer.concat(chunks).toString(), ',');
    const row = rows.find(([first]) => first === reference) ?? [];
    for (const [id, text] of write.written) {
      const cell = row[head.indexOf(id)] ?? '';
      expect(unguarded(cell), id).toBe(unguarded(text));
      expect(cell, id).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
