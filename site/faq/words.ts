import { bilingual } from '../../domain/words/bilingual.ts';

/** Questions and answers, on mentoring and on reverse mentoring. */
export const faqWords = bilingual({
  fr: {
    title: 'Questions et réponses',
    description:
      "Ce que l'on nous demande avant de s'inscrire : le temps, la confidentialité, le choix du binôme, la fin.",
    lead: "Ce que l'on nous demande le plus souvent, et ce que nous répondons.",
    reverseTitle: 'Le mentorat inversé en questions',
    reverseDescription:
      "Nos réponses sur le mentorat inversé : qui accompagne qui, à quoi cela sert, comment s'y prendre.",
    reverseLead: 'Quand la personne la plus jeune dans le métier accompagne la plus expérimentée.',
    list: 'Les questions',
    more: "Votre question n'y est pas ?",
    write: 'Écrivez-nous',
    toReverse: 'Lire aussi : le mentorat inversé en questions',
    toGeneral: 'Lire aussi : toutes les questions et réponses',
    empty: "Aucune question n'est encore publiée. Posez-nous la vôtre.",
  },
  en: {
    title: 'Questions and answers',
    description:
      'What people ask before they apply: time, confidentiality, how pairs are chosen, how it ends.',
    lead: 'What we are asked most often, and what we answer.',
    reverseTitle: 'Questions on reverse mentoring',
    reverseDescription:
      'Our answers on reverse mentoring: who mentors whom, what it is for, how to go about it.',
    reverseLead: 'When the person newer to the trade mentors the more experienced one.',
    list: 'The questions',
    more: 'Is your question not here?',
    write: 'Write to us',
    toReverse: 'See also: questions on reverse mentoring',
    toGeneral: 'See also: all questions and answers',
    empty: 'No question has been published yet. Ask us yours.',
  },
});
