import { type CollectionEntry, getCollection } from 'astro:content';
import { bases, type Paths, under } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import { typeset } from '../../domain/words/typography.ts';
import { isIn, nameOf, otherThan } from './files.ts';
import { remember } from './remember.ts';

/** A page of its own: charter, code of conduct, resources, legal notice, accessibility. */
export interface Page {
  readonly entry: CollectionEntry<'pages'>;
  /** File name, the same in both languages: `charter`, `legal`… */
  readonly name: string;
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
    const name = nameOf(entry.id);
    const twin = all.find(({ id }) => id === `${other}/pages/${name}`)?.data.slug;
    return {
      entry,
      name,
      paths: under(bases.pages, { [language]: entry.data.slug, [other]: twin }),
      title: typeset(entry.data.title, language),
      description: typeset(entry.data.description, language),
      updated: entry.data.updated,
    };
  });
});

const order = ['charter', 'code-of-conduct', 'resources', 'legal', 'accessibility'];

/** Links to the pages of their own, in the order of the foot of the page; only to those that exist. */
export const pageLinks = remember(
  async (language: Language): Promise<readonly { name: string; href: string; title: string }[]> => {
    const all = await pages(language);
    return order.flatMap((name) => {
      const page = all.find((one) => one.name === name);
      const href = page?.paths[language];
      return page && href ? [{ name, href, title: page.title }] : [];
    });
  },
);

/** A route for each page of its own. */
export async function pageRoutes(language: Language) {
  return (await pages(language)).map((page) => ({
    params: { slug: page.entry.data.slug },
    props: { language, page },
  }));
}
