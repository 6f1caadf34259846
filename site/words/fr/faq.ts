/** Questions and answers, on mentoring and on reverse mentoring. */
export const faq = {
  title: 'Questions et réponses',
  description:
    "Ce que l'on nous demande avant de s'inscrire : le temps, la confidentialité, le choix du binôme, la fin.",
  lead: "Ce que l'on nous demande le plus souvent, et ce que nous répondons.",
  reverseTitle: 'Le mentorat inversé en dix questions',
  reverseDescription:
    "Dix questions sur le mentorat inversé : qui accompagne qui, à quoi cela sert, comment s'y prendre.",
  reverseLead: 'Quand la personne la plus jeune dans le métier accompagne la plus expérimentée.',
  list: 'Les questions',
  more: "Votre question n'y est pas ?",
  write: 'Écrivez-nous',
  toReverse: 'Lire aussi : le mentorat inversé en dix questions',
  toGeneral: 'Lire aussi : toutes les questions et réponses',
  empty: "Aucune question n'est encore publiée. Posez-nous la vôtre.",
};
