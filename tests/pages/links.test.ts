import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, folder } from './built.ts';
import { elements, parsePage } from './nodes.ts';

const pages = builtPages();
const ids = new Map(
  pages.map((page) => [
    page.address,
    new Set([...elements(parsePage(page.html))].map(({ element }) => element.properties['id'])),
  ]),
);
/** Addresses that the Worker answers and no file holds. */
const answered = /^\/(?:send\/[a-z-]+|(?:en\/)?console\/|mon-espace\/|en\/my-space\/)/;

function broken(link: string, from: string): boolean {
  const url = new URL(link, `https://site.test${from}`);
  if (url.host !== 'site.test') return url.protocol === 'http:';
  const known = ids.get(url.pathname);
  if (!known) return !answered.test(url.pathname) && !existsSync(join(folder, url.pathname));
  return url.hash !== '' && !known.has(decodeURIComponent(url.hash.slice(1)));
}

describe('links', () => {
  for (const page of pages)
    test(`${page.address} leads nowhere that does not exist`, () => {
      const links = [...elements(parsePage(page.html))]
        .flatMap(({ element }) => [
          element.properties['href'],
          element.properties['src'],
          element.properties['action'],
        ])
        .filter(
          (link): link is string => typeof link === 'string' && !/^(?:mailto|tel|data):/.test(link),
        );
      expect(links.filter((link) => broken(link, page.address))).toEqual([]);
    });
});
