import { bilingual } from '../../domain/words/bilingual.ts';

/** What `npm run dev` says around the texts of mails. */
export const mailWords = bilingual({
  fr: {
    heading: 'Textes des e-mails',
    lead: 'Chaque e-mail tel qu’une personne le lirait. Les noms, les dates et les liens sont des exemples. Cette page n’existe que sur votre machine, pendant npm run dev ; elle se recharge quand un fichier change.',
    all: 'Tous les e-mails',
    before: 'Avant',
    after: 'Après',
    text: 'Texte',
    subject: 'Objet',
    from: 'De',
    file: 'Fichier',
    plain: 'Sans mise en forme',
    languages: { fr: 'Français', en: 'Anglais' },
    unwritten: (file: string) =>
      `Pas de texte dans cette langue (${file}) : cet e-mail n’y part pas.`,
  },
  en: {
    heading: 'Texts of e-mails',
    lead: 'Each e-mail as somebody would read it. Names, dates and links are examples. This page exists on your machine only, while npm run dev runs; it loads itself again when a file changes.',
    all: 'All e-mails',
    before: 'Before',
    after: 'After',
    text: 'Text',
    subject: 'Subject',
    from: 'From',
    file: 'File',
    plain: 'Without layout',
    languages: { fr: 'French', en: 'English' },
    unwritten: (file) => `No text in this language (${file}): in it this e-mail does not leave.`,
  },
});
