import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the totals say. */
export const totalsWords = bilingual({
  fr: {
    title: 'Totaux – Console',
    heading: (form: string) => `Totaux : ${form}`,
    answer: 'Réponse',
    count: 'Nombre',
    share: 'Part',
    answered: (n: number) => (n === 1 ? '1 personne a répondu' : `${n} personnes ont répondu`),
    given: (n: number) =>
      n === 1 ? '1 personne a coché cette case' : `${n} personnes ont coché cette case`,
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
    answered: (n) => (n === 1 ? '1 person answered' : `${n} people answered`),
    given: (n) => (n === 1 ? '1 person ticked this box' : `${n} people ticked this box`),
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
