import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said of the pairs that were found. */
export const reportWords = bilingual({
  fr: {
    title: (programme: string) => `Binômes proposés : ${programme}`,
    aims: { total: 'le meilleur total', least_first: 'la personne la moins bien servie d’abord' },
    sum: (pairs: number, total: number, lowest: number | undefined, aim: string) =>
      pairs === 0
        ? 'Aucun binôme.'
        : `${pairs} ${pairs === 1 ? 'binôme' : 'binômes'}, total ${total}, note la plus basse ${lowest}. But : ${aim}. Aucune autre répartition ne fait mieux : c'est prouvé.`,
    columns: {
      score: 'Note',
      mentor: 'Mentor',
      mentee: 'Personne accompagnée',
      mentorEmail: 'E-mail du mentor',
      menteeEmail: 'E-mail de la personne',
      for: 'Pour',
      against: 'Contre',
      unanswered: 'Sans réponse',
      told: 'À dire au binôme',
    },
    alone: (n: number) => (n === 1 ? 'Une personne reste seule' : `${n} personnes restent seules`),
    aloneBecause: ({ apart, below, full }: Readonly<Record<'apart' | 'below' | 'full', number>>) =>
      [
        apart > 0
          ? `${apart} ${apart === 1 ? 'mentor écarté' : 'mentors écartés'} par une exclusion ou un accord obligatoire`
          : '',
        below > 0 ? `${below} sous la note voulue` : '',
        full > 0 ? `${full} sans place libre, où d'autres s'accordent mieux` : '',
      ]
        .filter(Boolean)
        .join(', '),
    free: (n: number) =>
      n === 1 ? 'Un mentor a encore de la place' : `${n} mentors ont encore de la place`,
    places: (name: string, n: number) => `${name} (${n})`,
    settle: 'À trancher par vous : ces binômes sont écartés dans le doute',
    settleHow: (mentor: string, mentee: string) =>
      `Si ce n'est pas la même personne : --different "${mentor} = ${mentee}"`,
    missing: (offers: readonly string[], serves: number, of: number) =>
      `Le mentor qui manque le plus : ${offers.join(', ')}. Il répondrait à ${serves} ${serves === 1 ? 'personne seule' : 'des personnes seules'} sur ${of}.`,
    worst: (mentor: string, mentee: string, score: number) =>
      `Le binôme le moins bien servi : ${mentor} et ${mentee}, ${score}.`,
    otherAim: (aim: string, pairs: number, total: number, lowest: number | undefined) =>
      `Avec l'autre but (${aim}) : ${pairs} ${pairs === 1 ? 'binôme' : 'binômes'}, total ${total}, note la plus basse ${lowest ?? '–'}.`,
    sameAim: (aim: string) => `L'autre but (${aim}) donne le même compte.`,
    groups: (question: string) => `Selon « ${question} »`,
    group: (paired: number, alone: number, scores: string) =>
      `${paired} ${paired === 1 ? 'binôme' : 'binômes'}, ${alone} ${alone === 1 ? 'seule' : 'seules'}${scores === '' ? '' : `, notes ${scores}`}`,
    range: (low: number, middle: number, high: number) => `de ${low} à ${high}, médiane ${middle}`,
    noAnswer: 'sans réponse',
    why: {
      proposed: 'Ils sont proposés.',
      excluded: (reasons: string) => `Écartés : ${reasons}.`,
      no_place: (mentor: string) => `${mentor} ne prend personne (capacité 0).`,
      below: (score: number, least: number) =>
        `Leur note, ${score}, est sous la note voulue, ${least}.`,
      better: (score: number, cost: number, pairs: number, lowest: number | undefined) =>
        `Leur note est ${score}, et d'autres s'accordent mieux. Y tenir ${cost > 0 ? `coûterait ${cost} au total` : 'ne changerait pas le total'}${pairs > 0 ? ` et ${pairs} ${pairs === 1 ? 'binôme' : 'binômes'}` : ''} ; la note la plus basse serait ${lowest ?? '–'}.`,
    },
    item: (name: string, said: string) => `${name} : ${said}`,
    remarks: 'À savoir',
  },
  en: {
    title: (programme) => `Proposed pairs: ${programme}`,
    aims: { total: 'the best total', least_first: 'whoever is worst off first' },
    sum: (pairs, total, lowest, aim) =>
      pairs === 0
        ? 'No pair.'
        : `${pairs} ${pairs === 1 ? 'pair' : 'pairs'}, total ${total}, lowest score ${lowest}. Aim: ${aim}. No other choice does better: this is proved.`,
    columns: {
      score: 'Score',
      mentor: 'Mentor',
      mentee: 'Mentee',
      mentorEmail: 'Mentor’s e-mail',
      menteeEmail: 'Mentee’s e-mail',
      for: 'For',
      against: 'Against',
      unanswered: 'Unanswered',
      told: 'To tell the pair',
    },
    alone: (n) => (n === 1 ? 'One person stays alone' : `${n} people stay alone`),
    aloneBecause: ({ apart, below, full }) =>
      [
        apart > 0
          ? `${apart} ${apart === 1 ? 'mentor' : 'mentors'} kept apart by an exclusion or something required`
          : '',
        below > 0 ? `${below} below the score wanted` : '',
        full > 0 ? `${full} without a free place, where others do better` : '',
      ]
        .filter(Boolean)
        .join(', '),
    free: (n) => (n === 1 ? 'One mentor still has room' : `${n} mentors still have room`),
    places: (name, n) => `${name} (${n})`,
    settle: 'For you to settle: these pairs are kept apart in case of doubt',
    settleHow: (mentor, mentee) =>
      `If they are not the same person: --different "${mentor} = ${mentee}"`,
    missing: (offers, serves, of) =>
      `The mentor who is missing most: ${offers.join(', ')}. They would serve ${serves} of the ${of} who stay alone.`,
    worst: (mentor, mentee, score) =>
      `The pair that is worst off: ${mentor} and ${mentee}, ${score}.`,
    otherAim: (aim, pairs, total, lowest) =>
      `With the other aim (${aim}): ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}, total ${total}, lowest score ${lowest ?? '–'}.`,
    sameAim: (aim) => `The other aim (${aim}) comes to the same.`,
    groups: (question) => `By “${question}”`,
    group: (paired, alone, scores) =>
      `${paired} ${paired === 1 ? 'pair' : 'pairs'}, ${alone} alone${scores === '' ? '' : `, scores ${scores}`}`,
    range: (low, middle, high) => `from ${low} to ${high}, median ${middle}`,
    noAnswer: 'no answer',
    why: {
      proposed: 'They are proposed.',
      excluded: (reasons) => `Kept apart: ${reasons}.`,
      no_place: (mentor) => `${mentor} takes nobody (capacity 0).`,
      below: (score, least) => `Their score, ${score}, is below the score wanted, ${least}.`,
      better: (score, cost, pairs, lowest) =>
        `Their score is ${score}, and others do better. Insisting would ${cost > 0 ? `cost ${cost} of the total` : 'not change the total'}${pairs > 0 ? ` and ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}` : ''}; the lowest score would be ${lowest ?? '–'}.`,
    },
    item: (name, said) => `${name}: ${said}`,
    remarks: 'Good to know',
  },
});
