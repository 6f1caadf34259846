/** A language of the product: French is the first, English stands beside it. */
export type Language = 'fr' | 'en';

/** Every language, the first one first. */
export const languages: readonly Language[] = ['fr', 'en'];

/** The language that stands in for a missing one. */
export const firstLanguage: Language = 'fr';

/** Reads a language from untrusted text; anything unknown is the first language. */
export const languageOf = (text: string | null | undefined): Language =>
  text === 'en' ? 'en' : firstLanguage;

/** The other language of the two. */
export const otherThan = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');

/** Where each language begins: all of its addresses stand below. */
export const homes = { fr: '/', en: '/en/' } as const satisfies Readonly<Record<Language, string>>;

/** The language a page is written in, told from its address: below no other home, it is the first language. */
export const languageOfPath = (path: string): Language =>
  languages.find((each) => each !== firstLanguage && `${path}/`.startsWith(homes[each])) ??
  firstLanguage;
