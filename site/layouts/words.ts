import { bilingual } from '../../domain/words/bilingual.ts';

/** What stands around every page: navigation, foot, the way to the other language. */
export const frameWords = bilingual({
  fr: {
    skip: 'Aller au texte',
    mainNavigation: 'Navigation principale',
    footNavigation: 'Pied de page',
    otherLanguage: 'English',
    nav: {
      programmes: 'Programmes',
      guide: 'Guide',
      faq: 'Questions',
      search: 'Chercher',
      home: 'Accueil',
    },
    foot: {
      news: 'Actualités',
      contact: 'Nous écrire',
      privacy: 'Vos données',
      publishedBy: (name: string) => `Publié par ${name}.`,
    },
  },
  en: {
    skip: 'Skip to the text',
    mainNavigation: 'Main navigation',
    footNavigation: 'Foot of the page',
    otherLanguage: 'Français',
    nav: {
      programmes: 'Programmes',
      guide: 'Guide',
      faq: 'Questions',
      search: 'Search',
      home: 'Home',
    },
    foot: {
      news: 'News',
      contact: 'Write to us',
      privacy: 'Your data',
      publishedBy: (name) => `Published by ${name}.`,
    },
  },
});
