import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languageOfPath } from '../../domain/words/language.ts';
import { builtPages } from '../pages/built.ts';
import { elements, parsePage } from '../pages/nodes.ts';
import { pagePool } from '../support/browser/browser.ts';
import { faultsByDayAndNight, faultsOfStructure, faultsOfTwin } from '../support/browser/looks.ts';
import { complaintsOf } from '../support/browser/watch-page.ts';
import { cover } from '../support/cover.ts';

/** Of the site as it is written now. Steps that are only met on the way through a form are looked at there; the console has its own tests. */
const pages = builtPages().filter(
  ({ address }) =>
    !/console|\/(?:page-\d+|verifier|check|resultat|result|merci|sent)\/$/.test(address),
);

/** What a page is made of: its elements, each with its classes. */
function* parts(html: string): Generator<string> {
  for (const { element } of elements(parsePage(html)))
    for (const name of ['', ...[element.properties['className'] ?? []].flat()])
      yield `${element.tagName}.${name}`;
}

/** How a page is put together: each part in what is right around it, and each heading after the one before. */
function* structure(html: string): Generator<string> {
  let heading = '';
  for (const { element, around } of elements(parsePage(html))) {
    const outer = around.at(-1);
    const [inside, one] = [outer, element].map(
      (each) => `${each?.tagName}.${[each?.properties['className'] ?? []].flat().join('.')}`,
    );
    yield `${one} in ${inside}`;
    if (!/^h\d$/.test(element.tagName)) continue;
    yield `${element.tagName} after ${heading}`;
    heading = element.tagName;
  }
}

/** Pages that together have every part of the site on them: these are looked at by day and by night. */
const telling = cover(pages, ({ html }) => parts(html));
/** Pages that together are put together in every way: these are looked at for their structure. All others have nothing else, and are valid HTML, as other tests see. */
const different = cover(pages, ({ html }) => structure(html));

const lend = pagePool(() => ({ baseURL: inject('own') }));

describe.concurrent('every page', () => {
  for (const one of pages) {
    const { address } = one;
    const looks = (page: Page) => {
      if (telling.has(one)) return faultsByDayAndNight(page, address);
      if (different.has(one)) return faultsOfStructure(page, address);
      return faultsOfTwin(page, languageOfPath(address), address);
    };
    test(`${address} is accessible, stands alone and fits at 320 and 1280 px`, () =>
      lend(async (page) => {
        const complaints = complaintsOf(page, inject('own'));
        const answer = await page.goto(address);
        const expected = /\/(?:problemes|problems)\/|404/.test(address) ? 600 : 400;
        expect(answer?.status()).toBeLessThan(expected);
        expect(await page.getAttribute('html', 'lang')).toBe(languageOfPath(address));
        expect([...(await looks(page)), ...complaints]).toEqual([]);
      }));
  }
});

test('a text face that is slow to come holds up no word of a page, and moves none when it comes', () =>
  lend(async (page) => {
    const held: (() => Promise<void>)[] = [];
    await page.route('**/*.woff2', (route) => void held.push(() => route.continue()));
    await page.goto('/', { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    expect(held.length).toBeGreaterThan(0);
    const top = () => page.evaluate(() => document.querySelector('footer')?.offsetTop);
    const before = await top();
    for (const release of held) await release();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await top()).toBe(before);
    await page.unrouteAll();
  }));
