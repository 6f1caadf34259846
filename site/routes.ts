import type { AstroIntegration } from 'astro';
import { type Address, addresses, charterTexts, privateFrame } from '../domain/addresses.ts';
import type { Language } from '../domain/words/language.ts';

/** What answers at an address, and at those below it that `[…]` stands for. */
type Route = readonly [address: Address, component: string, below?: string];

/** A frame of private pages beside the console's. */
const frame = (variant: string): Address => ({
  fr: `${privateFrame}fr/${variant}/`,
  en: `${privateFrame}en/${variant}/`,
});

const routes: readonly Route[] = [
  [addresses.home, 'home/Home.astro'],
  [addresses.home, 'read/PageOfItsOwn.astro', '[slug]/'],
  [addresses.programmes, 'programmes/ProgrammeIndex.astro'],
  [addresses.programmes, 'programmes/ProgrammePage.astro', '[id]/'],
  [addresses.guide, 'guide/GuideIndex.astro'],
  [addresses.guide, 'guide/ChapterPage.astro', '[slug]/'],
  [addresses.pair, 'pair/Pair.astro'],
  [addresses.faq, 'faq/Faq.astro'],
  [addresses.faq, 'faq/GroupPage.astro', '[group]/'],
  [addresses.news, 'news/NewsIndex.astro'],
  [addresses.news, 'news/NewsPage.astro', '[slug]/'],
  [addresses.feed, 'news/feed.ts'],
  [addresses.forms, 'forms/FormIndex.astro'],
  [addresses.forms, 'forms/FormStep.astro', '[...step]/'],
  [addresses.search, 'search/SearchPage.astro'],
  [addresses.privacy, 'privacy/Privacy.astro'],
  [addresses.problems, 'problems/ProblemPage.astro', '[code]/'],
  [frame('own'), 'own/Frame.astro'],
  [frame('link'), 'own/Frame.astro'],
  [frame('sheet'), 'own/Sheet.astro'],
  [{ fr: `${charterTexts}fr/`, en: `${charterTexts}en/` }, 'charter/CharterText.astro'],
  [addresses.notFound, 'problems/NotFound.astro'],
];

/**
 * Gives each page its address in each language of the site, from the one table of addresses. A page is
 * one component for all languages and tells from its address in which of them it speaks.
 */
export const pageRoutes = (languages: readonly Language[]): AstroIntegration => ({
  name: 'binome:routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const language of languages)
        for (const [address, component, below = ''] of routes)
          injectRoute({
            pattern: address[language] + below,
            entrypoint: new URL(component, import.meta.url),
          });
    },
  },
});
