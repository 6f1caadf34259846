import { describe, expect, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import type { Does } from '../../domain/forms/does.ts';
import { builtPages, languages, siteForms } from './built.ts';
import { elements, parsePage } from './nodes.ts';

const pages = new Map(builtPages().map(({ address, html }) => [address, parsePage(html)]));

/** The addresses that a page links to, within one of its elements, in their order. */
function linksOn(address: string, within: 'header' | 'main'): readonly unknown[] {
  const page = pages.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return [...elements(page)]
    .filter(({ around }) => around.some(({ tagName }) => tagName === within))
    .filter(({ element }) => element.tagName === 'a')
    .map(({ element }) => element.properties['href']);
}

const inAPair: readonly (Does | undefined)[] = [
  'session_feedback',
  'midway_review',
  'final_review',
  'testimonial',
  'message',
];

describe.each(languages)('in %s', (language) => {
  test('the page of the pairs leads to all that they fill in, and to whom they can turn', () => {
    const links = linksOn(addresses.pair[language], 'main');
    for (const form of siteForms.filter(({ does }) => inAPair.includes(does)))
      expect(links).toContain(formAddress(form, language));
  });

  test('what a chapter holds is folded, so that its first sentence stands under its title', () => {
    const chapters = [...pages].filter(([address]) =>
      new RegExp(`^${addresses.guide[language]}[^/]+/$`).test(address),
    );
    expect(chapters.length).toBeGreaterThan(3);
    for (const [address, page] of chapters) {
      const all = [...elements(page)];
      const links = all.filter(
        ({ element, around }) =>
          element.tagName === 'a' &&
          around.some(({ properties }) => [properties['className']].flat().includes('contents')),
      );
      expect(links.length, address).toBeGreaterThan(0);
      for (const { around } of links) {
        const fold = around.find(({ tagName }) => tagName === 'details');
        expect(fold?.properties['open'], address).toBeFalsy();
        expect(fold, address).toBeDefined();
      }
    }
  });

  test('the list of the forms has each form', () => {
    const links = linksOn(addresses.forms[language], 'main');
    for (const form of siteForms) expect(links).toContain(formAddress(form, language));
  });

  test('the privacy notice leads to where an answer is corrected or withdrawn', () => {
    const message = siteForms.find(({ does }) => does === 'message');
    const links = linksOn(addresses.privacy[language], 'main');
    if (message) expect(links).toContain(formAddress(message, language));
    else expect(links.join()).toContain('mailto:');
  });

  test('one goes through the navigation before the other language, as it is seen', () => {
    const links = linksOn(addresses.home[language], 'header');
    const { home, programmes, guide, pair, faq, search } = addresses;
    expect(links).toEqual([
      ...[home, programmes, guide, pair, faq, search].map((address) => address[language]),
      ...languages.filter((other) => other !== language).map((other) => home[other]),
    ]);
  });
});
