import { bilingual } from '../../domain/words/bilingual.ts';

/** The home page. */
export const homeWords = bilingual({
  fr: {
    steps: 'Comment cela se passe',
    voice: 'Une voix',
    example: "Témoignage inventé, pour l'exemple.",
    news: 'Dernières actualités',
    empty: "Les pages de ce site s'écrivent en ce moment. Le guide, lui, est déjà là.",
  },
  en: {
    steps: 'How it goes',
    voice: 'One voice',
    example: 'An invented testimonial, shown as an example.',
    news: 'Latest news',
    empty: 'The pages of this site are being written. The guide is already here.',
  },
});
