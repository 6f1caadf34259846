import { type CollectionEntry, getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import { typeset } from '../../domain/typography.ts';
import { addresses, type Paths, under } from './addresses.ts';
import { isIn, nameOf, readingMinutes } from './files.ts';
import { pageLinks } from './pages.ts';
import { remember } from './remember.ts';
import { siteText } from './site.ts';

/** A chapter of the guide as its pages show it: texts typeset, addresses worked out. */
export interface Chapter {
  readonly entry: CollectionEntry<'guide'>;
  readonly paths: Paths;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly gain: string;
  readonly next: string;
  readonly order: number;
  readonly audience: CollectionEntry<'guide'>['data']['for'];
  readonly updated: string;
  readonly minutes: number;
}

const slugs = remember(async (_: 'all') => {
  const all = await getCollection('guide');
  return new Map(all.map(({ id, data }) => [id, data.slug]));
});

/** The chapters of the guide in a language, in their order. */
export const chapters = remember(async (language: Language): Promise<readonly Chapter[]> => {
  const known = await slugs('all');
  const entries = (await getCollection('guide')).filter(isIn(language));
  return entries
    .map((entry): Chapter => {
      const { data } = entry;
      const name = nameOf(entry.id);
      const slugIn = (l: Language) => known.get(`${l}/guide/${name}`);
      const set = (text: string) => typeset(text, language);
      return {
        entry,
        paths: under(addresses.guide, { fr: slugIn('fr'), en: slugIn('en') }),
        address: `${addresses.guide[language]}${data.slug}/`,
        title: set(data.title),
        description: set(data.description),
        gain: set(data.gain),
        next: set(data.next),
        order: data.order,
        audience: data.for,
        updated: data.updated,
        minutes: readingMinutes(entry.body ?? ''),
      };
    })
    .sort((a, b) => a.order - b.order);
});

/** What a chapter's page needs: the chapter and its neighbours. */
export interface ChapterProps {
  readonly language: Language;
  readonly chapter: Chapter;
  readonly previous: Chapter | undefined;
  readonly following: Chapter | undefined;
}

const keyOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A route for each chapter. The key changes with all that the page shows, so that unchanged pages are kept. */
export async function chapterRoutes(language: Language) {
  const all = await chapters(language);
  const around = [siteText, await pageLinks(language)];
  return all.map((chapter, place) => {
    const previous = all[place - 1];
    const following = all[place + 1];
    const neighbours = [previous, following].map((other) => other && [other.address, other.title]);
    return {
      params: { slug: chapter.entry.data.slug },
      props: { language, chapter, previous, following } satisfies ChapterProps,
      cacheKey: keyOf([chapter.entry.digest, chapter.paths, neighbours, around]),
    };
  });
}
