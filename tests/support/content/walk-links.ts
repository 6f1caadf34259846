import { elements, parsePage } from '../../pages/nodes.ts';
import type { Read, ServedSite } from './served-site.ts';

/** The addresses on the site that a page links to. */
export const linksOn = (html: string): readonly string[] =>
  [...elements(parsePage(html))].flatMap(({ element: { tagName, properties } }) => {
    const { href } = properties;
    return tagName === 'a' && typeof href === 'string' && href.startsWith('/') ? [href] : [];
  });

/** Reads every page that can be reached from an address, whatever answers there. */
export async function walkLinks(site: ServedSite, from: string): Promise<readonly Read[]> {
  const first = await site.read(from);
  const seen = new Map([[first.address, first]]);
  for (const { html } of seen.values())
    for (const href of linksOn(html)) {
      const { pathname } = new URL(href, 'https://site.test');
      // A file to download is no page.
      if (!seen.has(pathname) && !/\.\w+$/.test(pathname))
        seen.set(pathname, await site.read(pathname));
    }
  return [...seen.values()];
}
