import { type CollectionEntry, getCollection } from 'astro:content';
import { addresses, type Paths } from '../../domain/addresses.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { Language } from '../../domain/words/language.ts';
import { typeset } from '../../domain/words/typography.ts';
import { remember } from './remember.ts';

/** A programme with its prose in one language, where that has been written. */
export interface ProgrammePage {
  readonly programme: Programme;
  readonly prose: CollectionEntry<'prose'> | undefined;
  readonly paths: Paths;
  readonly address: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
}

/** The programmes in their order, each with its prose in a language. */
export const programmes = remember(
  async (language: Language): Promise<readonly ProgrammePage[]> => {
    const written = await getCollection('prose');
    const all = await getCollection('programmes');
    return all
      .map(({ id, data }): ProgrammePage => {
        const name = id.slice('programmes/'.length);
        const prose = written.find((entry) => entry.id === `${language}/programmes/${name}`);
        return {
          programme: { ...data, id: name },
          prose,
          paths: {
            fr: `${addresses.programmes.fr}${name}/`,
            en: `${addresses.programmes.en}${name}/`,
          },
          address: `${addresses.programmes[language]}${name}/`,
          title: prose && typeset(prose.data.title, language),
          description: prose && typeset(prose.data.description, language),
        };
      })
      .sort((a, b) => a.programme.order - b.programme.order);
  },
);

/** A route for each programme, named by its id in both languages. */
export async function programmeRoutes(language: Language) {
  return (await programmes(language)).map((page) => ({
    params: { id: page.programme.id },
    props: { language, page },
  }));
}
