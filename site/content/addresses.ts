import type { Language } from '../../domain/words/language.ts';

/** The address of one page in each language it exists in. */
export type Paths = { readonly [L in Language]?: string | undefined };

/** The addresses that do not depend on what is written in `content/`. */
export const addresses = {
  home: { fr: '/', en: '/en/' },
  programmes: { fr: '/programmes/', en: '/en/programmes/' },
  guide: { fr: '/guide/', en: '/en/guide/' },
  faq: { fr: '/faq/', en: '/en/faq/' },
  reverse: { fr: '/faq/mentorat-inverse/', en: '/en/faq/reverse-mentoring/' },
  news: { fr: '/actualites/', en: '/en/news/' },
  feed: { fr: '/actualites/rss.xml', en: '/en/news/rss.xml' },
  search: { fr: '/recherche/', en: '/en/search/' },
  privacy: { fr: '/confidentialite/', en: '/en/privacy/' },
  problems: { fr: '/problemes/', en: '/en/problems/' },
  becomeMentor: { fr: '/formulaires/devenir-mentor/', en: '/en/forms/become-a-mentor/' },
  findMentor: { fr: '/formulaires/etre-accompagne/', en: '/en/forms/find-a-mentor/' },
  contact: { fr: '/formulaires/contact/', en: '/en/forms/contact/' },
} as const satisfies Record<string, Record<Language, string>>;

/** The address of something that stands under a fixed address, by its last part in each language. */
export const under = (base: Record<Language, string>, last: Paths): Paths => ({
  fr: last.fr && `${base.fr}${last.fr}/`,
  en: last.en && `${base.en}${last.en}/`,
});
