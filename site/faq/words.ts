import { bilingual } from '../../domain/words/bilingual.ts';

/** Questions and answers. */
export const faqWords = bilingual({
  fr: {
    title: 'Questions et réponses',
    description:
      "Ce que l'on nous demande avant de s'inscrire : le temps, la confidentialité, le choix du binôme, la fin.",
    lead: "Ce que l'on nous demande le plus souvent, et ce que nous répondons.",
    list: 'Les questions',
    more: "Votre question n'y est pas ?",
    write: 'Écrivez-nous',
    also: 'Lire aussi :',
    empty: "Aucune question n'est encore publiée. Posez-nous la vôtre.",
  },
  en: {
    title: 'Questions and answers',
    description:
      'What people ask before they apply: time, confidentiality, how pairs are chosen, how it ends.',
    lead: 'What we are asked most often, and what we answer.',
    list: 'The questions',
    more: 'Is your question not here?',
    write: 'Write to us',
    also: 'See also:',
    empty: 'No question has been published yet. Ask us yours.',
  },
});
