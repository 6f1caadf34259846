import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { accentInStylesheet } from './site/build/accent.ts';
import { alignedCells } from './site/build/aligned-cells.ts';
import { checkedModules } from './site/build/checked-content.ts';
import { finishedPages } from './site/build/finished-pages.ts';
import { footnoteWords } from './site/build/footnotes.ts';
import { root } from './site/build/root.ts';
import { sitemap } from './site/build/sitemap.ts';
import { typesetMarkdown } from './site/build/typeset-markdown.ts';
import contentChecking from './site/checking/integration.ts';
import { settings } from './site/checking/settings.ts';
import { pageRoutes } from './site/routes.ts';

// Reads and checks the content; what follows, and the pages, take it from there.
await settings();
const { site, siteAddress } = await import('./site/content/site.ts');

// Not through `defineConfig`: it only gives back what it is given, and its module brings in the fonts
// and the optimiser of SVG that nothing here uses, a third of a second in every build.
/** @satisfies {import('astro').AstroUserConfig} */
export default {
  site: siteAddress,
  srcDir: 'site',
  publicDir: 'site/public',
  outDir: 'dist',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    assets: '_assets',
    inlineStylesheets: 'always',
    // The next pages are rendered while the disk writes the last.
    concurrency: 4,
  },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [typesetMarkdown],
      hastPlugins: [footnoteWords, alignedCells],
    }),
  },
  image: { service: { entrypoint: './site/build/small-pictures.ts' } },
  integrations: [
    contentChecking(),
    pageRoutes(site.languages),
    mdx({ optimize: true }),
    sitemap(),
    root(site.languages),
    finishedPages(),
  ],
  vite: {
    plugins: [checkedModules(), accentInStylesheet(site.accent)],
    build: {
      // Every script is a page's own and a few kilobytes (tests/bench/weight.ts holds them): it comes
      // with the page. What else there is follows Vite's own limit.
      assetsInlineLimit: (path) => (path.endsWith('.js') ? true : undefined),
      rolldownOptions: {
        // Astro's own marker in every MDX module: nothing that an editor could act on.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
    resolve: { dedupe: ['astro'] },
  },
};
