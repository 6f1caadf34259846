import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';
import { pageWindow } from '../../domain/addresses.ts';

const alternate = /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g;

/**
 * Completes a page's entry in the sitemap from the built page itself: its translations are those of
 * its `hreflang` links, and a page that asks not to be indexed, or is still to
 * come, is left out.
 */
export const sitemapEntry =
  (output: string) =>
  (item: SitemapItem): SitemapItem | undefined => {
    const file = join(output, decodeURI(new URL(item.url).pathname), 'index.html');
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (html.includes('<meta name="robots" content="noindex')) return undefined;
    if (html.includes(`<meta name="${pageWindow}"`)) return undefined;
    const links = [...html.matchAll(alternate)].flatMap(([, lang, url]) =>
      lang && url ? [{ lang, url }] : [],
    );
    return { ...item, links };
  };
