import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { addresses } from '../../domain/addresses.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import { news } from '../content/news.ts';
import { site, siteAddress } from '../content/site.ts';
import { newsWords } from './words.ts';

/** The announcements of a language as a feed. */
export const GET: APIRoute = async ({ url }) => {
  const language = languageOfPath(url.pathname);
  const items = (await news(language)).map(({ title, summary, address, date }) => ({
    title,
    description: summary,
    link: address,
    pubDate: new Date(`${date}T00:00:00Z`),
  }));
  return rss({
    title: `${site.name} – ${newsWords(language).title}`,
    description: newsWords(language).description,
    site: new URL(addresses.home[language], siteAddress).href,
    customData: `<language>${language}</language>`,
    items,
  });
};
