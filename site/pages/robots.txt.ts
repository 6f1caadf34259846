import { addresses, sendBase } from '../../domain/addresses.ts';
import { site, siteAddress } from '../content/site.ts';

const closed = [...site.languages.map((language) => addresses.console[language]), sendBase];

/** What crawlers may read: all that is public. */
export const GET = () =>
  new Response(
    `User-agent: *\n${closed.map((base) => `Disallow: ${base}\n`).join('')}\nSitemap: ${siteAddress}/sitemap-index.xml\n`,
  );
