import { bilingual } from '../../domain/words/bilingual.ts';

/** What stands around every page: navigation, foot, the way to the other language. */
export const frameWords = bilingual({
  fr: {
    skip: 'Aller au contenu',
    mainNavigation: 'Navigation principale',
    footNavigation: 'Pied de page',
    otherLanguage: 'English',
    nav: {
      programmes: 'Programmes',
      guide: 'Guide',
      pair: 'En binôme',
      faq: 'Questions',
      search: 'Rechercher',
      home: 'Accueil',
    },
    foot: {
      news: 'Actualités',
      forms: 'Formulaires',
      privacy: 'Vos données',
      space: 'Mon espace',
      publishedBy: 'Publié par',
    },
  },
  en: {
    skip: 'Skip to content',
    mainNavigation: 'Main navigation',
    footNavigation: 'Foot of the page',
    otherLanguage: 'Français',
    nav: {
      programmes: 'Programmes',
      guide: 'Guide',
      pair: 'In a pair',
      faq: 'Questions',
      search: 'Search',
      home: 'Home',
    },
    foot: {
      news: 'News',
      forms: 'Forms',
      privacy: 'Your data',
      space: 'My space',
      publishedBy: 'Published by',
    },
  },
});
