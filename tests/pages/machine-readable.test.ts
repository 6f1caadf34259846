import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import { builtPages, folder, languages } from './built.ts';

const pages = builtPages();
const built = new Set(pages.map(({ address }) => address));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const paths = (text: string, tag: RegExp) =>
  [...text.matchAll(tag)].map(([, url = '']) => new URL(url).pathname);

describe.each(languages)('the feed in %s', (language) => {
  const text = read(addresses.feed[language]);
  const [home, ...items] = paths(text, /<link>([^<]*)<\/link>/g);

  test('calls the page of its own language its home', () => {
    expect(home).toBe(addresses.home[language]);
    expect(text).toContain(`<language>${language}</language>`);
  });

  test('leads to pages of its own language that are there', () => {
    for (const item of [...items, ...paths(text, /<guid[^>]*>([^<]*)<\/guid>/g)]) {
      expect(item.startsWith(addresses.news[language]), item).toBe(true);
      expect(built.has(item), item).toBe(true);
    }
  });
});

test('the sitemap names each page that is to be found, with itself and its translation, each by its language', () => {
  const entries = read('sitemap-0.xml').split('<url>').slice(1);
  const found = pages.filter(({ html }) => !/<meta name="(?:robots|binome:window)"/.test(html));
  expect(entries.length).toBe(found.length);
  for (const entry of entries) {
    const [own = ''] = paths(entry, /<loc>([^<]*)<\/loc>/g);
    expect(built.has(decodeURI(own)), own).toBe(true);
    const links = [...entry.matchAll(/hreflang="(\w+)" href="([^"]*)"/g)];
    for (const [, language, url = ''] of links)
      expect(languageOfPath(new URL(url).pathname), url).toBe(language);
    if (links.length > 0)
      expect(links.map(([, , url = '']) => new URL(url).pathname)).toContain(own);
  }
});

test('robots are kept out of the console in every language', () => {
  for (const language of languages)
    expect(read('robots.txt')).toContain(`Disallow: ${addresses.console[language]}\n`);
});

test('every page has a picture for social networks, 1,200 by 630, and each programme its own in each language', async () => {
  const pictures = new Map(
    pages.flatMap(({ address, html }) => {
      const [, url] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
      return url ? [[address, new URL(url).pathname] as const] : [];
    }),
  );
  for (const file of new Set(pictures.values()))
    expect(await sharp(join(folder, file)).metadata()).toMatchObject({
      width: 1200,
      height: 630,
    });
  const programmes = [...pictures].filter(([address]) => /\/programmes\/[^/]+\//.test(address));
  expect(programmes.length).toBeGreaterThan(0);
  expect(new Set(programmes.map(([, picture]) => picture)).size).toBe(programmes.length);
});
