/** A language of the product: French is the first, English stands beside it. */
export type Language = 'fr' | 'en';

/** Every language, the first one first. */
export const languages: readonly Language[] = ['fr', 'en'];

/** The language that stands in for a missing one. */
export const firstLanguage: Language = 'fr';

/** Reads a language from untrusted text; anything unknown is the first language. */
export const languageOf = (text: string | null | undefined): Language =>
  text === 'en' ? 'en' : firstLanguage;

/** The language a page is written in, told from its address: `/en/…` is English, the rest is French. */
export const languageOfPath = (path: string): Language =>
  path === '/en' || path.startsWith('/en/') ? 'en' : 'fr';
