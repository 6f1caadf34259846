import { type CollectionEntry, getCollection } from 'astro:content';
import { bases, type Paths, under } from '../../domain/addresses.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { Language } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import { keptContent } from './kept.ts';
import { remember } from './remember.ts';

/** A programme with its prose in one language, where that has been written. */
export interface ProgrammePage {
  readonly programme: Programme;
  readonly prose: CollectionEntry<'prose'> | undefined;
  readonly paths: Paths;
  readonly address: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The edition that follows it, if there is one. */
  readonly next: Pick<Programme, 'id' | 'name'> | undefined;
}

/** The address of the page of a programme. */
export const addressOf = (id: string, language: Language): string =>
  `${bases.programmes[language]}${id}/`;

/** The programmes in their order, each with its prose in a language. */
export const programmes = remember(
  async (language: Language): Promise<readonly ProgrammePage[]> => {
    const written = await getCollection('prose');
    const { programmes: all } = await keptContent();
    return all.map((programme): ProgrammePage => {
      const { id } = programme;
      const prose = written.find((entry) => entry.id === `${language}/programmes/${id}`);
      return {
        programme,
        prose,
        paths: under(bases.programmes, { fr: id, en: id }),
        address: addressOf(id, language),
        next: all.find(({ follows }) => follows === id),
        title: prose && setProse(prose.data.title, language),
        description: prose && setProse(prose.data.description, language),
      };
    });
  },
);

/** A route for each programme, named by its id in both languages. */
export async function programmeRoutes(language: Language) {
  return (await programmes(language)).map((page) => ({
    params: { id: page.programme.id },
    props: { language, page },
  }));
}
