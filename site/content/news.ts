import { type CollectionEntry, getCollection } from 'astro:content';
import { addresses, type Paths, under } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import { typeset } from '../../domain/words/typography.ts';
import { isIn, nameOf } from './files.ts';
import { remember } from './remember.ts';

/** An announcement as its pages and the feed show it. */
export interface News {
  readonly entry: CollectionEntry<'news'>;
  readonly paths: Paths;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
}

/** The announcements in a language, newest first. */
export const news = remember(async (language: Language): Promise<readonly News[]> => {
  const all = await getCollection('news');
  const slugIn = (l: Language, name: string) =>
    all.find(({ id }) => id === `${l}/news/${name}`)?.data.slug;
  return all
    .filter(isIn(language))
    .map((entry): News => {
      const name = nameOf(entry.id);
      return {
        entry,
        paths: under(addresses.news, { fr: slugIn('fr', name), en: slugIn('en', name) }),
        address: `${addresses.news[language]}${entry.data.slug}/`,
        title: typeset(entry.data.title, language),
        summary: typeset(entry.data.summary, language),
        date: entry.data.date,
      };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.entry.id.localeCompare(b.entry.id));
});

/** A route for each announcement. */
export async function newsRoutes(language: Language) {
  return (await news(language)).map((item) => ({
    params: { slug: item.entry.data.slug },
    props: { language, item },
  }));
}
