import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import astroSitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pageWindow, workerBase } from '../../domain/addresses.ts';

const alternate = /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g;

/** A page's entry, completed from the built page itself; nothing for a page that is not to be found, or not yet. */
function entry(item: SitemapItem, output: string): SitemapItem | undefined {
  const file = join(output, decodeURI(new URL(item.url).pathname), 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (html.includes('<meta name="robots" content="noindex')) return undefined;
  if (html.includes(`<meta name="${pageWindow}"`)) return undefined;
  const links = [...html.matchAll(alternate)].flatMap(([, lang, url]) =>
    lang && url ? [{ lang, url }] : [],
  );
  return { ...item, links };
}

/**
 * The sitemap of what was built: the translations of a page are those of its `hreflang` links, and a
 * page that asks not to be indexed, is still to come, or is only for the Worker, is left out.
 */
export function sitemap(): AstroIntegration[] {
  let output = '';
  return [
    {
      name: 'binome:output',
      hooks: {
        'astro:config:done': ({ config }) => {
          output = fileURLToPath(config.outDir);
        },
      },
    },
    astroSitemap({
      filter: (page) => !new URL(page).pathname.startsWith(workerBase),
      serialize: (item) => entry(item, output),
    }),
  ];
}
