import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the navigation of the console says. */
export const navigationWords = bilingual({
  fr: {
    label: 'Console',
    home: 'Accueil',
    submissions: 'Réponses',
    people: 'Personnes',
    pairs: 'Binômes',
    gatherings: 'Rendez-vous',
    announcements: 'Annonces',
    messages: 'E-mails',
    ahead: 'À venir',
    totals: 'Totaux',
    exports: 'Exports',
    access: 'Accès',
    signOut: 'Se déconnecter',
  },
  en: {
    label: 'Console',
    home: 'Home',
    submissions: 'Answers',
    people: 'People',
    pairs: 'Pairs',
    gatherings: 'Gatherings',
    announcements: 'Announcements',
    messages: 'E-mail',
    ahead: 'Ahead',
    totals: 'Totals',
    exports: 'Exports',
    access: 'Access',
    signOut: 'Sign out',
  },
});
