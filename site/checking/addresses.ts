import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import type { Content } from './reading/read.ts';

/** The addresses that every site has, whatever is written in it. */
const always: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '/',
    '/programmes/',
    '/guide/',
    '/faq/',
    '/faq/mentorat-inverse/',
    '/actualites/',
    '/actualites/rss.xml',
    '/confidentialite/',
    '/recherche/',
  ],
  en: [
    '/en/',
    '/en/programmes/',
    '/en/guide/',
    '/en/faq/',
    '/en/faq/reverse-mentoring/',
    '/en/news/',
    '/en/news/rss.xml',
    '/en/privacy/',
    '/en/search/',
  ],
};

const bases = {
  fr: { guide: '/guide/', pages: '/', news: '/actualites/', programmes: '/programmes/' },
  en: { guide: '/en/guide/', pages: '/en/', news: '/en/news/', programmes: '/en/programmes/' },
} as const;

/** What the addresses of a site follow from. */
export type Addressed = Pick<Content, 'found' | 'formSources' | 'programmeIds'>;

const text = (value: unknown, key: string): string | undefined => {
  const found = (value as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof found === 'string' ? found : undefined;
};

/**
 * Every address of the site, by language. Files with faults count as far as their address can be
 * read, so that one slip does not break all links to its page.
 */
export function addressesOf({
  found,
  formSources,
  programmeIds,
}: Addressed): Readonly<Record<Language, ReadonlySet<string>>> {
  const inLanguage = (language: Language): Set<string> => {
    const base = bases[language];
    const slugs = found.flatMap(({ folder, language: written, source }) => {
      const slug = text(source.value, 'slug');
      const isPage = folder === 'guide' || folder === 'pages' || folder === 'news';
      return isPage && written === language && slug !== undefined
        ? [`${base[folder]}${slug}/`]
        : [];
    });
    const forms = formSources.flatMap(({ value }) => {
      const address = (value as Partial<Pick<Form, 'address'>> | null)?.address;
      return text(address, language) === undefined || !address
        ? []
        : [formAddress({ address }, language)];
    });
    const programmes = programmeIds.map((id) => `${base.programmes}${id}/`);
    return new Set([...always[language], ...slugs, ...forms, ...programmes]);
  };
  return { fr: inLanguage('fr'), en: inLanguage('en') };
}

/** The language an address belongs to, when it is an address of the site. */
export const languageOfAddress = (
  address: string,
  known: Readonly<Record<Language, ReadonlySet<string>>>,
): Language | undefined => languages.find((language) => known[language].has(address));
