import { addresses, bases, pages } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import type { Content } from './reading/read.ts';
import { meantRole } from './reading/stray-files.ts';
import type { Source } from './source/source.ts';
import { valueAt } from './source/where.ts';

/** What the addresses of a site follow from. */
export type Addressed = Pick<
  Content,
  'spoken' | 'found' | 'formSources' | 'faqGroupSources' | 'programmeIds'
>;

const text = (value: unknown, key: string): string | undefined => {
  const found = (value as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof found === 'string' ? found : undefined;
};

/** The address of a page of questions in a language, as far as it can be read. */
export function faqGroupAddress({ value }: Source, language: Language): string | undefined {
  const last = text(valueAt(value, ['address']), language);
  return last && `${bases.faq[language]}${last}/`;
}

/**
 * Every address of the site, by language. Files with faults count as far as their address can be
 * read, so that one slip does not break all links to its page.
 */
export function addressesOf({
  spoken,
  found,
  formSources,
  faqGroupSources,
  programmeIds,
}: Addressed): Readonly<Record<Language, ReadonlySet<string>>> {
  const inLanguage = (language: Language): ReadonlySet<string> => {
    if (!spoken.includes(language)) return new Set();
    const always = Object.values(pages).map((address) => address[language]);
    const slugs = found.flatMap(({ folder, language: written, source }) => {
      const slug = text(source.value, 'slug');
      const isPage = folder === 'guide' || folder === 'pages' || folder === 'news';
      return isPage && written === language && slug !== undefined
        ? [`${bases[folder][language]}${slug}/`]
        : [];
    });
    const forms = formSources.flatMap(({ value }) => {
      const address = (value as Partial<Pick<Form, 'address'>> | null)?.address;
      return text(address, language) === undefined || !address
        ? []
        : [formAddress({ address }, language)];
    });
    const programmes = programmeIds.map((id) => `${bases.programmes[language]}${id}/`);
    const groups = [...faqGroupSources.values()].flatMap(
      (source) => faqGroupAddress(source, language) ?? [],
    );
    return new Set([...always, ...slugs, ...forms, ...groups, ...programmes]);
  };
  return { fr: inLanguage('fr'), en: inLanguage('en') };
}

/**
 * The parts of the site, by language, in which some file's address cannot be read: it is empty, broken
 * before its address, or called by a wrong name. A link there may well be right.
 */
export function unreadParts(
  { found, formSources, faqGroupSources }: Addressed,
  paths: readonly string[],
): Readonly<Record<Language, ReadonlySet<string>>> {
  const inLanguage = (language: Language): Set<string> => {
    const lost = new Set<string>();
    const forms = addresses.forms[language];
    for (const { value } of formSources)
      if (text((value as Partial<Pick<Form, 'address'>> | null)?.address, language) === undefined)
        lost.add(forms);
    for (const source of faqGroupSources.values())
      if (faqGroupAddress(source, language) === undefined) lost.add(bases.faq[language]);
    for (const { folder, language: written, source } of found)
      if (
        (folder === 'guide' || folder === 'pages' || folder === 'news') &&
        written === language &&
        text(source.value, 'slug') === undefined
      )
        lost.add(bases[folder][language]);
    for (const path of paths) {
      const role = meantRole(path);
      if (role?.is === 'form') lost.add(forms);
      if (role?.is === 'faq-group') lost.add(bases.faq[language]);
      if (role?.is === 'programme') lost.add(bases.programmes[language]);
      if (role?.is === 'markdown' && role.language === language && role.folder in bases)
        lost.add(bases[role.folder as keyof typeof bases][language]);
    }
    return lost;
  };
  return { fr: inLanguage('fr'), en: inLanguage('en') };
}

/** The language an address belongs to, when it is an address of the site. */
export const languageOfAddress = (
  address: string,
  known: Readonly<Record<Language, ReadonlySet<string>>>,
): Language | undefined => languages.find((language) => known[language].has(address));
