import { addresses, sendBase } from '../../domain/addresses.ts';
import { site, siteAddress } from '../content/site.ts';

const { console, link, askLink, space } = addresses;
const closed = [
  ...[console, link, askLink, space].flatMap((address) =>
    site.languages.map((language) => address[language]),
  ),
  sendBase,
];

/** What crawlers may read: all that is public. */
export const GET = () =>
  new Response(
    `User-agent: *\n${closed.map((base) => `Disallow: ${base}\n`).join('')}\nSitemap: ${siteAddress}/sitemap-index.xml\n`,
  );
