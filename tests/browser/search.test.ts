import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { fold } from '../../domain/words/fold.ts';
import { newPage } from '../support/browser/browser.ts';
import { faultsByDayAndNight } from '../support/browser/looks.ts';
import { complaintsOf } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';

const results = (page: Page) => page.locator('#results > li');

/** Waits until the search has said how it ended, and returns what it said. */
async function said(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const text = document.querySelector('#status')?.textContent ?? '';
    return text !== '' && !text.endsWith('…');
  });
  return page.innerText('#status');
}

/** Types a query and presses Enter. */
async function search(page: Page, query: string): Promise<string> {
  await page.fill('#q', query);
  await page.evaluate(() => {
    const status = document.querySelector('#status');
    if (status) status.textContent = '';
  });
  await page.press('#q', 'Enter');
  return said(page);
}

/** The addresses that are found for a query. */
async function found(page: Page, query: string): Promise<string[]> {
  await search(page, query);
  return results(page)
    .locator('h2 a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
}

describe.concurrent('the search', () => {
  test('finds forms, before whatever else has their words', async () => {
    const page = await newPage();
    await page.goto('/recherche/');
    for (const [query, form] of [
      ['quiz', 'mentor-quiz'],
      ['retour de séance', 'session-feedback'],
      ['témoignage', 'testimonial'],
    ] as const) {
      const [first] = await found(page, query);
      expect(first, query).toBe(formAddress(builtForm(form).form, 'fr'));
    }
    await page.goto('/en/search/');
    expect((await found(page, 'quiz'))[0]).toBe(formAddress(builtForm('mentor-quiz').form, 'en'));
    await page.context().close();
  });

  test('gives no page that lacks a word, and pages that say it otherwise', async () => {
    const page = await newPage();
    await page.goto('/recherche/');
    for (const query of ['mot qui n existe pas xyzq', 'telescopage', '$&', '{count}', '.*']) {
      expect(await search(page, query)).toContain(`Aucune page ne contient «\u202f${query}\u202f»`);
      expect(await results(page).count()).toBe(0);
    }
    for (const [query, said] of [
      ['télétravail', 'distance'],
      ['se désinscrire', /arret|quitt/],
      ['oubli', /effac|donnees|oubli/],
    ] as const) {
      expect((await found(page, query)).length, query).toBeGreaterThan(0);
      for (const text of await results(page).allInnerTexts())
        expect(fold(text), `${query}: ${text}`).toMatch(said);
    }
    expect((await found(page, 'rgpd'))[0]).toBe(addresses.privacy.fr);
    expect(await found(page, 'date limite')).not.toContain('/code-de-conduite/');
    await page.context().close();
  });

  test('finds what a French keyboard cannot type, and the other way round', async () => {
    const page = await newPage();
    await page.goto('/recherche/');
    const same = [
      ['cœur', 'coeur'],
      ["l'élève", 'l’eleve'],
      ['DÉCISION', 'decision'],
    ] as const;
    for (const [one, other] of same)
      expect(new Set(await found(page, one)), one).toEqual(new Set(await found(page, other)));
    expect((await found(page, 'coeur')).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('leads to the very question, says what stands beside what, and moves the focus', async () => {
    const page = await newPage();
    await page.goto('/faq/');
    const question = page.locator('main h2[id]').nth(1);
    const [asked, anchor] = [await question.innerText(), await question.getAttribute('id')];
    await page.goto('/recherche/');
    await search(page, asked);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('status');
    const parts = results(page).locator('ul a');
    const links = await parts.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toContain(`/faq/#${anchor}`);
    await search(page, 'rythme');
    const excerpts = (await results(page).locator('p').allInnerTexts()).join('\n');
    expect(excerpts).not.toMatch(/Rythme[a-zé]/);
    await page.context().close();
  });

  test('finds « écoute » behind an article, with its accent and without', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page, inject('address'));
    await page.goto('/recherche/');
    const found: string[][] = [];
    for (const query of ['écoute', 'ecoute', "l'écoute", 'l’écoute']) {
      expect(await search(page, query)).toContain(query);
      found.push(
        await results(page)
          .locator('h2 a')
          .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname)),
      );
      const excerpts = (await results(page).locator('p').allInnerTexts()).join(' ');
      expect(excerpts.toLowerCase()).toContain('l’écoute');
    }
    const [accented, plain] = found;
    expect(accented?.length).toBeGreaterThan(0);
    expect(accented?.some((address) => address.startsWith('/guide/'))).toBe(true);
    expect(new Set(plain)).toEqual(new Set(accented));
    expect([...(await faultsByDayAndNight(page, 'results')), ...complaints]).toEqual([]);
    await page.context().close();
  });

  test('finds English pages in English, and leads to them', async () => {
    const page = await newPage();
    await page.goto('/en/search/');
    expect(await search(page, 'listening')).toMatch(/^\d+ pages for “listening”/);
    const addresses = await results(page)
      .locator('a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(addresses.every((address) => address.startsWith('/en/'))).toBe(true);
    await results(page).locator('a').first().click();
    await page.waitForLoadState();
    expect((await page.innerText('main')).toLowerCase()).toContain('listen');
    await page.context().close();
  });

  test('keeps its query in the address: reloading and coming back find the same', async () => {
    const page = await newPage();
    await page.goto('/recherche/');
    await search(page, 'binôme');
    const count = await results(page).count();
    await page.reload();
    await said(page);
    expect(await page.inputValue('#q')).toBe('binôme');
    expect(await results(page).count()).toBe(count);
    await page.context().close();
  });

  test('answers nothing to nothing, and says what to do when nothing is found', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page, inject('address'));
    await page.goto('/recherche/');
    await page.press('#q', 'Enter');
    expect(await results(page).count()).toBe(0);
    expect(await page.innerText('#status')).toBe('');
    expect(await search(page, 'xylophagie')).toMatch(/^Aucune page.*Essayez/);
    expect(await search(page, '"><script>alert(1)</script>')).toContain('Aucune page');
    expect([...(await faultsByDayAndNight(page, 'nothing found')), ...complaints]).toEqual([]);
    await page.context().close();
  });

  test('works with the keyboard: type, Enter, Tab to the first page, Enter', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await page.goto('/recherche/');
    await page.focus('#q');
    await page.keyboard.type('charte');
    await page.keyboard.press('Enter');
    await said(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(
      true,
    );
    const wanted = await page.evaluate(
      () => (document.activeElement as HTMLAnchorElement).pathname,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${wanted}`);
    await page.context().close();
  });

  test('without scripting, says so, asks for no word and shows everything there is to read', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/recherche/?q=charte');
    expect(await page.locator('main noscript').innerText()).toContain('JavaScript');
    expect(await page.locator('#q').isVisible()).toBe(false);
    expect(await page.locator('main a[href="/charte/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href^="/guide/"]').count()).toBeGreaterThan(10);
    await page.context().close();
  });

  test('costs other pages nothing: its files are asked for on its own page only', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const address of ['/', '/guide/', '/charte/', '/formulaires/contact/'])
      await page.goto(address);
    await page.goto('/recherche/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await search(page, 'mentor');
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    await page.context().close();
  });
});
