import { type CollectionEntry, getCollection } from 'astro:content';
import { bases, type Paths, under } from '../../domain/addresses.ts';
import { type Language, otherThan } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import { isIn, nameOf } from './files.ts';
import { remember } from './remember.ts';

/** A page of its own, such as a charter, resources or a legal notice. */
export interface Page {
  readonly entry: CollectionEntry<'pages'>;
  /** What it is to the site, said in one of its languages at least. */
  readonly is: CollectionEntry<'pages'>['data']['is'];
  /** Its place in the foot of the site, where it has one. */
  readonly order: number | undefined;
  readonly paths: Paths;
  readonly title: string;
  readonly description: string;
  readonly updated: string;
}

/** The pages of their own in a language. */
export const pages = remember(async (language: Language): Promise<readonly Page[]> => {
  const all = await getCollection('pages');
  const other = otherThan(language);
  return all.filter(isIn(language)).map((entry) => {
    const { data } = entry;
    const twin = all.find(({ id }) => id === `${other}/pages/${nameOf(entry.id)}`)?.data;
    return {
      entry,
      is: data.is ?? twin?.is,
      order: data.order ?? twin?.order,
      paths: under(bases.pages, { [language]: data.slug, [other]: twin?.slug }),
      title: setProse(data.title, language),
      description: setProse(data.description, language),
      updated: data.updated,
    };
  });
});

/** The page that is something to the site; undefined where nobody has written it. */
export const pageThatIs = async (
  is: NonNullable<Page['is']>,
  language: Language,
): Promise<Page | undefined> => (await pages(language)).find((page) => page.is === is);

/** A link to each page of its own that has a place in the foot of the site, in that order. */
export const pageLinks = remember(
  async (language: Language): Promise<readonly { href: string; title: string }[]> =>
    (await pages(language))
      .flatMap(({ order, paths, title }) => {
        const href = paths[language];
        return order !== undefined && href ? [{ order, href, title }] : [];
      })
      .sort((one, other) => one.order - other.order),
);

/** A route for each page of its own. */
export async function pageRoutes(language: Language) {
  return (await pages(language)).map((page) => ({
    params: { slug: page.entry.data.slug },
    props: { language, page },
  }));
}
