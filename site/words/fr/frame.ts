/** What stands around every page: navigation, foot, the way to the other language. */
export const frame = {
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
};
