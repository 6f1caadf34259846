import { bilingual } from '../../../domain/words/bilingual.ts';

/** How fair a proposal is: who is worst off, what the other aim would change, and how groups fare. */
export const fairnessWords = bilingual({
  fr: {
    fairness: 'Équité',
    worst: (mentor: string, mentee: string, score: number) =>
      `Le binôme le moins bien servi : ${mentor} et ${mentee}, ${score}.`,
    otherAim: 'Voir ce qui change si les moins bien servis passent d’abord',
    bestTotal: 'Voir ce qui change avec le meilleur total',
    group: 'Comparer des groupes',
    groupBy: 'Selon la question',
    groupNone: 'Ne rien comparer',
    show: 'Afficher',
    groupOf: 'Groupe',
    paired: 'Avec mentor',
    unpaired: 'Sans mentor',
    scores: 'Notes',
    range: (low: number, middle: number, high: number) =>
      low === high ? `${low}` : `de ${low} à ${high}, médiane ${middle}`,
    noAnswer: 'sans réponse',
  },
  en: {
    fairness: 'Fairness',
    worst: (mentor, mentee, score) =>
      `The pair that is worst off: ${mentor} and ${mentee}, ${score}.`,
    otherAim: 'See what changes if whoever is worst off comes first',
    bestTotal: 'See what changes with the best total',
    group: 'Compare groups',
    groupBy: 'By the question',
    groupNone: 'Compare nothing',
    show: 'Show',
    groupOf: 'Group',
    paired: 'With a mentor',
    unpaired: 'Without',
    scores: 'Scores',
    range: (low, middle, high) =>
      low === high ? `${low}` : `from ${low} to ${high}, median ${middle}`,
    noAnswer: 'no answer',
  },
});
