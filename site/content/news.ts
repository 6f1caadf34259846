import { type CollectionEntry, getCollection } from 'astro:content';
import { addresses, type Paths, under } from '../../domain/addresses.ts';
import { dayOf } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import type { Window } from '../../domain/words/window.ts';
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
  /** The days of one that was still to come when the site was built; until then it is nowhere to be seen. */
  readonly window: Window | undefined;
}

/** The day on which the site is built. */
const builtOn = dayOf(Date.now());

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
        title: setProse(entry.data.title, language),
        summary: setProse(entry.data.summary, language),
        date: entry.data.date,
        window: entry.data.date > builtOn ? { from: entry.data.date } : undefined,
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
