import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the map of scores and the comparison of two proposals say. */
export const mapWords = bilingual({
  fr: {
    title: 'Carte des notes – Console',
    heading: 'Carte des notes',
    lead: 'Une ligne par personne accompagnée, une colonne par mentor ; leurs numéros sont ceux du tableau et de la liste des mentors. Plus la couleur est vive, meilleure est la note ; un cadre entoure les binômes proposés ; une case barrée est un binôme tenu à l’écart.',
    alt: (mentees: number, mentors: number) =>
      `Carte de ${mentees} personnes accompagnées et ${mentors} mentors. Le tableau qui suit dit la même chose en chiffres.`,
    row: 'Personne accompagnée',
    best: 'Ses trois meilleurs mentors',
    proposed: 'Proposé',
    columns: 'Les mentors, par numéro de colonne',
    column: (number: number) => `colonne\u00a0${number}`,
    range: 'Ses notes',
    between: (low: number, high: number) => (low === high ? `${low}` : `de ${low} à ${high}`),
    rank: (rank: number) => (rank === 1 ? 'son premier choix' : `son ${rank}e choix`),
    alone: 'sans mentor',
    open: (n: number) =>
      n === 0 ? 'aucun mentor possible' : n === 1 ? '1 mentor possible' : `${n} mentors possibles`,
    besideTitle: 'Deux propositions – Console',
    beside: 'Deux propositions côte à côte',
    this: 'Celle-ci',
    other: 'L’autre',
    sum: 'Résultat',
    changed: (n: number) =>
      n === 0
        ? 'Toutes les personnes ont le même mentor dans les deux.'
        : n === 1
          ? 'Une personne a un autre mentor.'
          : `${n} personnes ont un autre mentor.`,
    firstOnly: (n: number) => `Seules les ${n} premières personnes sont comparées.`,
    openOther: 'Ouvrir l’autre',
    gone: 'L’autre proposition n’existe plus, ou est d’un autre programme.',
    better: 'mieux servie ici',
    worse: 'mieux servie dans l’autre',
    equal: 'même note',
    who: 'Qui y gagne',
  },
  en: {
    title: 'Map of scores – Console',
    heading: 'Map of scores',
    lead: 'A row a mentee, a column a mentor; their numbers are those of the table and of the list of mentors. The stronger the colour, the better the score; a frame is around the proposed pairs; a crossed cell is a pair that is kept apart.',
    alt: (mentees, mentors) =>
      `Map of ${mentees} mentees and ${mentors} mentors. The table below says the same in figures.`,
    row: 'Mentee',
    best: 'Their three best mentors',
    proposed: 'Proposed',
    columns: 'Mentors, by the number of their column',
    column: (number) => `column\u00a0${number}`,
    range: 'Their scores',
    between: (low, high) => (low === high ? `${low}` : `from ${low} to ${high}`),
    rank: (rank) => (rank === 1 ? 'their first choice' : `choice ${rank}`),
    alone: 'without a mentor',
    open: (n) =>
      n === 0 ? 'no mentor possible' : n === 1 ? '1 mentor possible' : `${n} mentors possible`,
    besideTitle: 'Two proposals – Console',
    beside: 'Two proposals side by side',
    this: 'This one',
    other: 'The other',
    sum: 'Result',
    changed: (n) =>
      n === 0
        ? 'Everybody has the same mentor in both.'
        : n === 1
          ? 'One person has another mentor.'
          : `${n} people have another mentor.`,
    firstOnly: (n) => `Only the first ${n} people are compared.`,
    openOther: 'Open the other',
    gone: 'The other proposal is no longer there, or is of another programme.',
    better: 'better off here',
    worse: 'better off in the other',
    equal: 'the same score',
    who: 'Who gains',
  },
});
