import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said where somebody chooses the language that they are written to in. */
export const languageWords = bilingual({
  fr: {
    heading: 'La langue de nos e-mails',
    what: "Nous vous écrivons dans cette langue. Seul le reçu d'un formulaire reste dans celle de sa page.",
    languages: { fr: 'Français', en: 'Anglais' },
    save: 'Choisir cette langue',
    saved: 'Nous vous écrirons désormais dans cette langue.',
  },
  en: {
    heading: 'The language of our e-mails',
    what: 'We write to you in this language. Only the receipt of a form stays in that of its page.',
    languages: { fr: 'French', en: 'English' },
    save: 'Choose this language',
    saved: 'From now on we write to you in this language.',
  },
});
