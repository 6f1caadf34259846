import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the objectives of a programme say. */
export const objectivesWords = bilingual({
  fr: {
    title: 'Objectifs – Console',
    heading: (programme: string) => `Objectifs : ${programme}`,
    none: 'Aucun programme.',
    objective: 'Objectif',
    target: 'Cible',
    measured: 'Mesuré',
    answers: 'Réponses',
    outOf: (value: string, most: string) => `${value} sur ${most}`,
    change: (before: string, now: string) => `de ${before} à ${now}`,
    more: (by: string) => `+\u00a0${by}`,
    less: (by: string) => `−\u00a0${by}`,
    same: 'inchangé',
    count: (n: number) => (n === 1 ? '1 réponse' : `${n} réponses`),
    counts: (before: number, now: number) => `${before} réponses au début, ${now} aujourd'hui`,
    nothing: "Personne n'a encore répondu.",
    tooFew: 'Moins de cinq réponses : rien à montrer encore.',
    notMeasured:
      "Rien ne le mesure encore : ajoutez « measures » à l'objectif, dans le fichier du programme.",
    noPairs: 'Aucun binôme ne permet encore de le dire.',
    noGatherings: "On n'a encore noté la présence à aucun rendez-vous.",
    asks: {
      sessions: 'Séances tenues',
      sessionsOf: (n: number) =>
        n === 1
          ? 'Part des binômes qui ont tenu une séance au moins'
          : `Part des binômes qui ont tenu ${n} séances au moins`,
      hours: 'Heures données par les mentors en séance',
      gatherings: 'Heures données par les bénévoles aux rendez-vous',
      days: "Attente d'un binôme, de son annonce à sa première séance, en moyenne",
      daysOf: (n: number) =>
        n === 1
          ? "Part des binômes qui se voient dans la journée qui suit l'annonce"
          : `Part des binômes qui se voient dans les ${n} jours qui suivent l'annonce`,
      lasting: (n: number) =>
        n === 1
          ? 'Part des binômes en cours un mois après leur début, ou menés à leur terme'
          : `Part des binômes en cours ${n} mois après leur début, ou menés à leur terme`,
    },
    amounts: {
      sessions: (said: string, n: number) => (n < 2 ? `${said} séance` : `${said} séances`),
      hours: (said: string, n: number) => (n < 2 ? `${said} heure` : `${said} heures`),
      days: (said: string, n: number) => (n < 2 ? `${said} jour` : `${said} jours`),
    },
    pairs: (n: number) => (n === 1 ? "d'après 1 binôme" : `d'après ${n} binômes`),
    mentors: (n: number) => (n === 1 ? '1 mentor' : `${n} mentors`),
    attendances: (n: number) =>
      n === 1 ? '1 présence de bénévole' : `${n} présences de bénévoles`,
    history: 'Mois par mois',
    byDate: 'Les chiffres notés, par date',
    byDateAimed: (aim: string) => `Les chiffres notés, par date ; en pointillé, la cible : ${aim}`,
    historyAimed: (aim: string) => `Mois par mois ; en pointillé, la cible : ${aim}`,
    table: {
      ...{ table: 'Les mêmes chiffres en tableau', when: 'Mois', value: 'Valeur' },
      end: (when: string, value: string) => `${when} : ${value}`,
    },
    date: 'Date',
    by: (form: string) => `d'après ${form}`,
    hint: "Les questions anonymes s'affichent à partir de cinq réponses du programme, puis avancent par cinq réponses nouvelles au moins, comme dans les totaux. Les courbes n'avancent, pour toute mesure, que par cinq réponses, séances, présences ou binômes au moins.",
    toTotals: 'Totaux, formulaire par formulaire',
    fromTotals: 'Objectifs du programme, à côté de leurs cibles',
  },
  en: {
    title: 'Objectives – Console',
    heading: (programme) => `Objectives: ${programme}`,
    none: 'No programme.',
    objective: 'Objective',
    target: 'Target',
    measured: 'Measured',
    answers: 'Answers',
    outOf: (value, most) => `${value} out of ${most}`,
    change: (before, now) => `from ${before} to ${now}`,
    more: (by) => `+\u00a0${by}`,
    less: (by) => `−\u00a0${by}`,
    same: 'unchanged',
    count: (n) => (n === 1 ? '1 answer' : `${n} answers`),
    counts: (before, now) => `${before} answers at the start, ${now} today`,
    nothing: 'Nobody has answered yet.',
    tooFew: 'Fewer than five answers: nothing to show yet.',
    notMeasured:
      'Nothing measures it yet: add “measures” to the objective, in the file of the programme.',
    noPairs: 'No pair allows it to be said yet.',
    noGatherings: 'It has not been noted yet who came to a gathering.',
    asks: {
      sessions: 'Sessions held',
      sessionsOf: (n) =>
        n === 1
          ? 'Share of pairs that have held at least one session'
          : `Share of pairs that have held at least ${n} sessions`,
      hours: 'Hours given by mentors in sessions',
      gatherings: 'Hours given by volunteers at gatherings',
      days: 'How long a pair waits from its announcement to its first session, on average',
      daysOf: (n) =>
        n === 1
          ? 'Share of pairs that meet within a day of the announcement'
          : `Share of pairs that meet within ${n} days of the announcement`,
      lasting: (n) =>
        n === 1
          ? 'Share of pairs under way a month after their start, or seen through to the end'
          : `Share of pairs under way ${n} months after their start, or seen through to the end`,
    },
    amounts: {
      sessions: (said, n) => (n === 1 ? `${said} session` : `${said} sessions`),
      hours: (said, n) => (n === 1 ? `${said} hour` : `${said} hours`),
      days: (said, n) => (n === 1 ? `${said} day` : `${said} days`),
    },
    pairs: (n) => (n === 1 ? 'from 1 pair' : `from ${n} pairs`),
    mentors: (n) => (n === 1 ? '1 mentor' : `${n} mentors`),
    attendances: (n) =>
      n === 1 ? '1 attendance by a volunteer' : `${n} attendances by volunteers`,
    history: 'Month by month',
    byDate: 'The recorded figures, by date',
    byDateAimed: (aim) => `The recorded figures, by date; the dashed line is the target: ${aim}`,
    historyAimed: (aim) => `Month by month; the dashed line is the target: ${aim}`,
    table: {
      ...{ table: 'The same figures as a table', when: 'Month', value: 'Value' },
      end: (when, value) => `${when}: ${value}`,
    },
    date: 'Date',
    by: (form) => `by ${form}`,
    hint: 'Anonymous questions are shown from five answers in the programme on, and then move on by five new answers at least, as in the totals. Whatever is measured, a curve moves on only by five answers, sessions, attendances or pairs at least.',
    toTotals: 'Totals, form by form',
    fromTotals: 'Objectives of the programme, beside their targets',
  },
});
