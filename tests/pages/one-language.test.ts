import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses, sendBase } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { type Language, languageOfPath } from '../../domain/words/language.ts';
import { houseTexts } from '../support/content/changed-content.ts';
import { inOneLanguage } from '../support/content/one-language.ts';
import { type ServedSite, serveTexts } from '../support/content/served-site.ts';
import { walkLinks } from '../support/content/walk-links.ts';
import { elements, parsePage } from './nodes.ts';

const languageOf = (html: string): string | undefined => /<html lang="?(\w+)/.exec(html)?.[1];

describe.each<{ own: Language; other: Language }>([
  { own: 'fr', other: 'en' },
  { own: 'en', other: 'fr' },
])('a site in $own alone', ({ own, other }) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveTexts(inOneLanguage(await houseTexts(), own));
  });
  afterAll(() => site?.stop());

  test('is entered at its root, and each link of each page stays in it', async () => {
    const pages = await walkLinks(site, '/');
    expect(pages[0]?.address).toBe(addresses.home[own]);
    expect(pages.length).toBeGreaterThan(20);
    for (const { address, status, html } of pages) {
      expect([address, status, languageOf(html)]).toEqual([address, 200, own]);
      for (const { element } of elements(parsePage(html))) {
        const { hrefLang, lang } = element.properties;
        expect([lang, hrefLang, address]).not.toContain(other);
      }
    }
  });

  test('names no page of the other language to machines', async () => {
    const sitemap = (await site.read('/sitemap-0.xml')).html;
    const named = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, url = '']) => new URL(url));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ pathname }) => languageOfPath(pathname) !== own)).toEqual([]);
    expect(sitemap).not.toContain('hreflang');
    const robots = (await site.read('/robots.txt')).html;
    expect([...robots.matchAll(/Disallow: (.*console\/)/g)].map(([, path]) => path)).toEqual([
      addresses.console[own],
    ]);
    expect((await site.read(addresses.feed[own])).html).toContain(`<language>${own}</language>`);
  });

  test('has nothing at the addresses of the other, and says so in its own', async () => {
    const form = site.forms[0];
    const foreign = [
      ...Object.values(addresses).map((address) => address[other]),
      ...(form ? [formAddress({ ...form, address: { fr: 'x', en: 'x' } }, other)] : []),
      ...[`${addresses.guide[other]}x/`, `${addresses.console[other]}sign-in/`],
    ].filter((path) => path !== '/' && path !== addresses.notFound[other]);
    for (const path of foreign) {
      const page = await site.read(path);
      expect([path, page.status, languageOf(page.html)]).toEqual([path, 404, own]);
    }
  });

  test('takes each form to its receipt in its language', async () => {
    for (const form of site.forms) {
      const receipt = await site.send(form, own);
      expect([form.id, receipt.address, receipt.status]).toEqual([
        form.id,
        formAddress(form, own, 'sent'),
        200,
      ]);
      expect(languageOf(receipt.html)).toBe(own);
    }
  });

  test('answers a form in its language, whatever the sender says', async () => {
    const address = `${sendBase}${site.forms[0]?.id}`;
    const headers = { 'Accept-Language': other };
    const body = new URLSearchParams({ _language: other, _page: '1', _go: 'send' });
    const page = await site.read(address, { method: 'POST', headers, body });
    expect([page.status, languageOf(page.html)]).toEqual([422, own]);
    const asked = new URLSearchParams({ _language: own, _page: '1', _go: `in-${other}` });
    const same = await site.read(address, { method: 'POST', headers, body: asked });
    expect([same.status, languageOf(same.html)]).toEqual([200, own]);
    const refused = await site.read(address, {
      method: 'POST',
      headers: { ...headers, Origin: 'null' },
      body,
    });
    expect([refused.status, languageOf(refused.html)]).toEqual([403, own]);
  });

  test('has its console in its language', async () => {
    const door = await site.read(addresses.console[own]);
    expect([door.address, languageOf(door.html)]).toEqual([
      `${addresses.console[own]}sign-in/`,
      own,
    ]);
    const pages = [
      await site.signIn(own),
      await site.read(`${addresses.console[own]}submissions/`),
    ];
    for (const { status, html } of pages) {
      expect([status, languageOf(html)]).toEqual([200, own]);
      expect(html).not.toContain('class="switch"');
      expect(html).not.toContain(`lang="${other}"`);
    }
  });
});
