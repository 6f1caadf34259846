import type { Language } from '../../domain/words/language.ts';
import { typesetAll } from '../../domain/words/typeset-all.ts';

const fr = {
  console: 'Console',
  navigation: 'Console',
  signOut: 'Se déconnecter',
  waiting: 'Cette page se remplit une fois votre session ouverte.',
  signIn: 'Ouvrir la console',
  todo: 'Ce que vous pouvez faire',
  pages: {
    '': 'Accueil',
    'sign-in': 'Se connecter à la console',
    submissions: 'Réponses',
    submission: 'Une réponse',
    totals: 'Totaux',
    exports: 'Exporter des réponses',
    message: 'Console',
  },
  nav: { '': 'Accueil', submissions: 'Réponses', totals: 'Totaux', exports: 'Exports' },
};

const en: typeof fr = {
  console: 'Console',
  navigation: 'Console',
  signOut: 'Sign out',
  waiting: 'This page appears once you are signed in to the console.',
  signIn: 'Open the console',
  todo: 'What you can do',
  pages: {
    '': 'Home',
    'sign-in': 'Sign in to the console',
    submissions: 'Answers',
    submission: 'An answer',
    totals: 'Totals',
    exports: 'Export answers',
    message: 'Console',
  },
  nav: { '': 'Home', submissions: 'Answers', totals: 'Totals', exports: 'Exports' },
};

const sets: Record<Language, typeof fr> = { fr: typesetAll(fr, 'fr'), en: typesetAll(en, 'en') };

/** The few words that stand in the console's shells; the Worker brings all others. */
export const consoleWords = (language: Language): typeof fr => sets[language];

/** The shells, by the last part of their address; home is the empty one. */
export type ConsoleShell = keyof typeof fr.pages;

/** The address of a shell in each language. */
export const consolePaths = (page: string): { fr: string; en: string } => ({
  fr: `/console/${page && `${page}/`}`,
  en: `/en/console/${page && `${page}/`}`,
});
