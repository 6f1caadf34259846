import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the sheets of an evening say. */
export const sheetWords = bilingual({
  fr: {
    sheetTable: (n: number) => `Table ${n}`,
    sheetTime: 'Heure',
    sheetWith: 'Avec',
    sheetWaits: 'pause',
    sheetRating: 'Votre avis',
    sheetScale: 'Volontiers · Pourquoi pas · Plutôt non',
    sheetNote:
      'Entourez votre avis après chaque rencontre. La coordination le lit, l’autre personne jamais.',
    sheetSkip: 'Cette page est faite pour être imprimée sur A4.',
  },
  en: {
    sheetTable: (n) => `Table ${n}`,
    sheetTime: 'Time',
    sheetWith: 'With',
    sheetWaits: 'break',
    sheetRating: 'Your rating',
    sheetScale: 'Gladly · Why not · Rather not',
    sheetNote:
      'Circle your rating after each meeting. The coordinator reads it, the other person never does.',
    sheetSkip: 'This page is made to be printed on A4.',
  },
});
