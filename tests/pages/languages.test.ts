import { describe, expect, test } from 'vitest';
import { notFoundFiles } from '../../domain/addresses.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import { builtPages, languages } from './built.ts';
import { elements, parsePage, textOf } from './nodes.ts';

const pages = builtPages().map((page) => ({
  ...page,
  all: [...elements(parsePage(page.html))].map(({ element }) => element),
}));
type Page = (typeof pages)[number];
const alternates = (page: Page) =>
  page.all
    .filter((element) => element.tagName === 'link' && element.properties['hrefLang'] !== undefined)
    .map((element) => new URL(String(element.properties['href'])).pathname);

describe('every page', () => {
  for (const page of pages)
    test(`${page.address} says its language, and has one title and one first heading`, () => {
      const tags = (name: string) => page.all.filter((element) => element.tagName === name);
      expect(tags('html')[0]?.properties['lang']).toBe(
        page.address === notFoundFiles.fr ? languages[0] : languageOfPath(page.address),
      );
      expect(tags('title').map(textOf).join('')).not.toBe('');
      expect(tags('h1')).toHaveLength(1);
    });

  test('names its translation in the language of that', () => {
    const links = pages.flatMap(({ all }) =>
      all.filter(({ tagName, properties }) => tagName === 'a' && properties['hrefLang']),
    );
    expect(links.length > 0).toBe(languages.length > 1);
    for (const { properties } of links) expect(properties['lang']).toBe(properties['hrefLang']);
  });

  test('that names a translation is named by it', () => {
    const named = new Map(pages.map((page) => [page.address, alternates(page)]));
    expect([...named.values()].some((others) => others.length > 1)).toBe(languages.length > 1);
    for (const [address, others] of named)
      for (const other of others)
        expect(named.get(other), `${address} → ${other}`).toContain(address);
  });

  test('has a title that no other page has', () => {
    const titles = pages
      // What is said where there is no page stands a second time at the root of a site without French.
      .filter(
        ({ address }) =>
          !/\/problem/.test(address) && (address !== notFoundFiles.fr || languages.includes('fr')),
      )
      .map((page) =>
        page.all
          .filter(({ tagName }) => tagName === 'title')
          .map(textOf)
          .join(''),
      );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
