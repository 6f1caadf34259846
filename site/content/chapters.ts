import { type CollectionEntry, getCollection } from 'astro:content';
import { addresses, type Paths, under } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import { type Way, wayBack, waysOn } from '../guide/ways.ts';
import { isIn, nameOf, readingMinutes } from './files.ts';
import { remember } from './remember.ts';

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
      const set = (text: string) => setProse(text, language);
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

/** What a chapter's page needs: the chapter, where its readers go on to, and where they came from. */
export interface ChapterProps {
  readonly language: Language;
  readonly chapter: Chapter;
  readonly on: readonly Way<Chapter>[];
  readonly back: Chapter | undefined;
}

/** A route for each chapter. */
export async function chapterRoutes(language: Language) {
  const all = await chapters(language);
  return all.map((chapter) => ({
    params: { slug: chapter.entry.data.slug },
    props: {
      language,
      chapter,
      on: waysOn(chapter, all),
      back: wayBack(chapter, all),
    } satisfies ChapterProps,
  }));
}
