import type { UiWords } from '../ui.ts';

/** What stands around every page: navigation, foot, the way to the other language. */
export const frame: UiWords['frame'] = {
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
};
