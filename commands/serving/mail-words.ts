import { bilingual } from '../../domain/words/bilingual.ts';

/** What `npm run dev` says around the texts of mails. */
export const mailWords = bilingual({
  fr: {
    lead: 'Chaque e-mail tel qu’une personne le lirait. Les noms, les dates et les liens sont des exemples. Cette page n’existe que sur votre machine, pendant npm run dev ; elle se recharge quand un fichier change.',
    all: 'Tous les e-mails',
    before: 'Avant',
    after: 'Après',
    from: 'De',
    languages: { fr: 'Français', en: 'Anglais' },
  },
  en: {
    lead: 'Each e-mail as somebody would read it. Names, dates and links are examples. This page exists on your machine only, while npm run dev runs; it loads itself again when a file changes.',
    all: 'All e-mails',
    before: 'Before',
    after: 'After',
    from: 'From',
    languages: { fr: 'French', en: 'English' },
  },
});
