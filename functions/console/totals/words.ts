import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the totals say. */
export const totalsWords = bilingual({
  fr: {
    title: 'Totaux – Console',
    heading: (form: string) => `Totaux : ${form}`,
    answer: 'Réponse',
    count: 'Nombre',
    share: 'Part',
    answered: (n: number) => (n === 1 ? '1 réponse' : `${n} réponses`),
    given: (n: number) =>
      n === 1 ? 'case cochée dans 1 réponse' : `case cochée dans ${n} réponses`,
    /** How many are in no total. */
    leftOut: (n: number) =>
      n === 1
        ? "1 réponse qui paraissait venir d'un robot n'est comptée nulle part ici."
        : `${n} réponses qui paraissaient venir d'un robot ne sont comptées nulle part ici.`,
    mean: (mean: string) => `Moyenne : ${mean}`,
    several: 'Plusieurs réponses possibles : le total des parts peut dépasser 100 %.',
    tooFew:
      "Pas assez de réponses. Cette question est anonyme : ses totaux s'affichent à partir de cinq réponses d'un même programme, puis avancent par cinq réponses nouvelles au moins.",
    none: "Personne n'a encore répondu à cette question.",
    notCounted: 'Les réponses écrites ne sont pas comptées : lisez-les une à une ou exportez-les.',
    pair: 'Les questions réservées au binôme ne sont pas comptées ici.',
    empty: "Personne n'a encore répondu à ce formulaire.",
    other: 'ancienne réponse',
    anonymous: 'Anonyme : comptée seulement, et affichée par cinq réponses nouvelles au moins.',
  },
  en: {
    title: 'Totals – Console',
    heading: (form) => `Totals: ${form}`,
    answer: 'Answer',
    count: 'Number',
    share: 'Share',
    answered: (n) => (n === 1 ? '1 answer' : `${n} answers`),
    given: (n) => (n === 1 ? 'ticked in 1 answer' : `ticked in ${n} answers`),
    leftOut: (n) =>
      n === 1
        ? "1 answer that looked like a robot's is counted nowhere here."
        : `${n} answers that looked like a robot's are counted nowhere here.`,
    mean: (mean) => `Mean: ${mean}`,
    several: 'More than one answer is possible: together the shares can exceed 100%.',
    tooFew:
      'Not enough answers: people were told that this question is anonymous. Its totals are shown from five answers of one programme on, and then move on by five new answers at least.',
    none: 'Nobody has answered this question yet.',
    notCounted: 'Written answers are not counted: read them one by one, or export them.',
    pair: 'Questions reserved for the pair are not counted here.',
    empty: 'Nobody has answered this form yet.',
    other: 'former answer',
    anonymous: 'Anonymous: only counted, and shown by five new answers at least.',
  },
});
