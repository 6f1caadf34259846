import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../commands/serving/serve.ts';
import { type BuiltSite, buildSite } from '../support/content/build-site.ts';
import { shippedTexts } from '../support/content/changed-content.ts';
import { inOneLanguage } from '../support/content/one-language.ts';
import { elements, parsePage } from './nodes.ts';

/** A page of the served site with what it leads to. */
interface Read {
  readonly address: string;
  readonly status: number;
  readonly html: string;
}

const languageOf = (html: string): string | undefined => /<html lang="?(\w+)/.exec(html)?.[1];

describe.each([
  {
    own: 'fr',
    other: 'en',
    home: '/',
    foreign: [
      '/en/',
      '/en/guide/',
      '/en/forms/',
      '/en/forms/contact/',
      '/en/console/',
      '/en/nothing/',
    ],
  },
  {
    own: 'en',
    other: 'fr',
    home: '/en/',
    foreign: ['/guide/', '/formulaires/', '/formulaires/contact/', '/console/', '/rien/'],
  },
] as const)('a site in $own alone', ({ own, other, home, foreign }) => {
  let built: BuiltSite;
  let served: Served;
  const read = async (path: string, init: RequestInit = {}): Promise<Read> => {
    const response = await fetch(new URL(path, served.address), init);
    return {
      address: new URL(response.url).pathname,
      status: response.status,
      html: await response.text(),
    };
  };
  beforeAll(async () => {
    built = await buildSite(inOneLanguage(await shippedTexts(), own));
    served = await serve(0, { site: built.site, state: `${built.folder}/state` });
  }, 120_000);
  afterAll(async () => {
    await served?.stop();
    await built?.remove();
  });

  test('is entered at its root, and each link of each page stays in it', async () => {
    const root = await read('/');
    expect([root.address, root.status]).toEqual([home, 200]);
    const seen = new Map([[root.address, root]]);
    for (const page of seen.values()) {
      expect([page.address, page.status, languageOf(page.html)]).toEqual([page.address, 200, own]);
      for (const { element } of elements(parsePage(page.html))) {
        const { href, hrefLang, lang } = element.properties;
        expect([lang, hrefLang, page.address]).not.toContain(other);
        if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('/')) continue;
        const { pathname } = new URL(href, served.address);
        if (!seen.has(pathname) && !/\.\w+$/.test(pathname))
          seen.set(pathname, await read(pathname));
      }
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  test('names no page of the other language to machines', async () => {
    const isForeign = (address: string) => address.startsWith('/en/') !== (own === 'en');
    const sitemap = (await read('/sitemap-0.xml')).html;
    const named = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, url = '']) => new URL(url));
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(({ pathname }) => pathname).filter(isForeign)).toEqual([]);
    expect(sitemap).not.toContain('hreflang');
    const robots = (await read('/robots.txt')).html;
    expect(/Disallow: (.*console\/)/.exec(robots)?.[1]).toBe(`${home}console/`);
  });

  test.each(foreign)('has nothing at %s, and says so in its language', async (path) => {
    const page = await read(path);
    expect([page.status, languageOf(page.html)]).toEqual([404, own]);
  });

  test('answers a form in its language, whatever the sender says', async () => {
    const { origin } = new URL(served.address);
    const headers = { Origin: origin, 'Accept-Language': other };
    const body = new URLSearchParams({ _language: other, _page: '1', _go: 'send' });
    const page = await read('/send/contact', { method: 'POST', headers, body });
    expect([page.status, languageOf(page.html)]).toEqual([422, own]);
    const refused = await read('/send/contact', {
      method: 'POST',
      headers: { ...headers, Origin: 'null' },
      body,
    });
    expect([refused.status, languageOf(refused.html)]).toEqual([403, own]);
  });

  test('has its console in its language', async () => {
    const page = await read(`${home}console/`);
    expect([page.address, languageOf(page.html)]).toEqual([`${home}console/sign-in/`, own]);
    expect(page.html).not.toContain('class="switch"');
  });
});
