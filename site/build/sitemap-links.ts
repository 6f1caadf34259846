import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

const alternate = /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g;

/**
 * Completes a page's entry in the sitemap from the built page itself: its translations are those of
 * its `hreflang` links, and a page that asks not to be indexed is left out.
 */
export const sitemapEntry =
  (output: string) =>
  async (item: SitemapItem): Promise<SitemapItem | undefined> => {
    const path = decodeURI(new URL(item.url).pathname);
    const html = await readFile(join(output, path, 'index.html'), 'utf8').catch(() => '');
    if (html.includes('<meta name="robots" content="noindex')) return undefined;
    const links = [...html.matchAll(alternate)].flatMap(([, lang, url]) =>
      lang && url ? [{ lang, url }] : [],
    );
    return { ...item, links };
  };
