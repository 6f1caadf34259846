import { siteAddress } from '../content/site.ts';

/** What crawlers may read: all that is public. */
export const GET = () =>
  new Response(
    `User-agent: *\nDisallow: /console/\nDisallow: /en/console/\nDisallow: /send/\n\nSitemap: ${siteAddress}/sitemap-index.xml\n`,
  );
