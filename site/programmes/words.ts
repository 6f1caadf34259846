import { bilingual } from '../../domain/words/bilingual.ts';
import { sayNumber } from '../../domain/words/number.ts';

const hours = {
  fr: (n: number): string => `${sayNumber(n, 'fr')} ${n < 2 ? 'heure' : 'heures'}`,
  en: (n: number): string => (n === 1 ? '1 hour' : `${n} hours`),
};

/** The programmes: their list, their dates, what each asks for. */
export const programmeWords = bilingual({
  fr: {
    title: 'Les programmes',
    description:
      'Les programmes de mentorat : pour qui, combien de temps, avec qui, et quand ils commencent.',
    lead: 'Chaque programme a son public, son rythme et ses dates. Tous demandent la même chose : venir, écouter et parler vrai.',
    count: (n: number): string => (n === 5 ? 'Cinq programmes' : 'Les programmes'),
    launchLabel: 'lancement le',
    closing: 'Prochaine clôture des inscriptions :',
    opening: 'Prochaine ouverture des inscriptions :',
    on: (day: string) => `le ${day}`,
    noneOpen: "Aucune inscription n'est ouverte en ce moment.",
    year: 'Le calendrier',
    yearNote: 'En contour, les inscriptions ; en plein, le programme, du lancement à la fin.',
    yearToday: "Le trait marque aujourd'hui.",
    months: (n: number) => (n === 1 ? 'un mois' : `${n} mois`),
    hoursBetween: (from: number, to: number) =>
      from === to
        ? `${hours.fr(to)} par mois`
        : `de ${sayNumber(from, 'fr')} à ${hours.fr(to)} par mois`,
    facts: 'En bref',
    openTo: 'Ouvert à',
    time: 'Temps demandé',
    timeOf: (who: string, hours: string) => `${who} : ${hours} par mois, préparation comprise`,
    with: 'Avec qui',
    withOne: (mentor: string, mentee: string) => `un binôme : ${mentor}, ${mentee}`,
    withMany: (mentor: string, n: number) => `${mentor} : jusqu'à ${n} personnes à la fois`,
    cadence: 'Rythme',
    cadenceText: (length: string, weeks: number) =>
      weeks === 1
        ? `une séance ${length} chaque semaine`
        : `une séance ${length} toutes les ${weeks} semaines`,
    monthly: (length: string) => `une séance ${length} par mois`,
    duration: 'Durée',
    durationText: (n: number) => `${n === 1 ? 'un' : n} mois, du lancement à la fin`,
    formula: 'Comment se forment les binômes',
    first: "D'abord",
    after: 'Puis',
    criteria: "Ce que l'on regarde, du plus au moins important",
    never: 'Jamais ensemble',
    team: "Qui s'en occupe",
    sponsor: 'Le mot du parrain ou de la marraine',
    dates: 'Les dates',
    today: "Aujourd'hui",
    course: {
      launch: 'Lancement',
      midway: 'Mi-parcours',
      end: 'Fin',
      note: 'Une arche pour les inscriptions, deux pour le programme.',
    },
    date: {
      recruit: 'Premières invitations',
      recruitAgain: 'Deuxième annonce, avec le nombre de places qui restent',
      open: 'Ouverture des inscriptions',
      close: 'Clôture des inscriptions',
      launch: 'Lancement',
      midway: 'Bilan à mi-parcours',
      end: 'Fin du programme',
    },
    weeksBefore: (n: number) =>
      n === 1 ? 'une semaine avant le lancement' : `${n} semaines avant le lancement`,
    steps: 'Se préparer',
    stepsText:
      "Avant la première séance, une fois l'inscription acceptée. Chacun coche dans son espace ce qu'il a fait.",
    stepsFor: (who: string) => `Côté ${who}`,
    objectives: 'Ce que le programme cherche à atteindre',
    objective: 'Objectif',
    indicator: 'Comment on le voit',
    target: 'Valeur visée',
    join: 'Rejoindre le programme',
    joinText:
      'Répondre au formulaire ne vous engage pas : vous pouvez refuser le binôme proposé, et vous arrêter à tout moment sans vous justifier.',
    empty: "Aucun programme n'est encore annoncé. Revenez bientôt, ou écrivez-nous.",
    waitingList: "votre demande ira sur la liste d'attente",
    doors: {
      mentor: 'Devenir mentor',
      mentee: 'Trouver un mentor',
      mentorWaits: "Devenir mentor, sur liste d'attente",
      menteeWaits: "Trouver un mentor, sur liste d'attente",
      opening: "Prévenez-moi à l'ouverture",
      next: 'Prévenez-moi de la prochaine édition',
    },
    ofMinutes: (n: number): string => (n === 60 ? "d'une heure" : `de ${n} minutes`),
    hours: hours.fr,
  },
  en: {
    title: 'The programmes',
    description:
      'The mentoring programmes: who they are for, how much time they take, with whom, and when they begin.',
    lead: 'Each programme has its people, its pace and its dates. All of them ask the same of you: turn up, listen, speak plainly.',
    count: (n) => (n === 5 ? 'Five programmes' : 'The programmes'),
    launchLabel: 'launch on',
    closing: 'Applications close next:',
    opening: 'Applications open next:',
    on: (day) => day,
    noneOpen: 'No applications are open at the moment.',
    year: 'The calendar',
    yearNote: 'Outlined, the applications; filled, the programme, from launch to end.',
    yearToday: 'The line marks today.',
    months: (n) => (n === 1 ? 'one month' : `${n} months`),
    hoursBetween: (from, to) =>
      from === to ? `${hours.en(to)} a month` : `${from} to ${hours.en(to)} a month`,
    facts: 'At a glance',
    openTo: 'Open to',
    time: 'Time it takes',
    timeOf: (who, hours) => `${who}: ${hours} a month, preparation included`,
    with: 'With whom',
    withOne: (mentor, mentee) => `a pair: ${mentor}, ${mentee}`,
    withMany: (mentor, n) => `${mentor}: up to ${n} people at a time`,
    cadence: 'Pace',
    cadenceText: (length, weeks) =>
      weeks === 1
        ? `one session ${length} every week`
        : `one session ${length} every ${weeks} weeks`,
    monthly: (length) => `one session ${length} a month`,
    duration: 'Length',
    durationText: (n) =>
      n === 1 ? 'one month from launch to end' : `${n} months from launch to end`,
    formula: 'How pairs are made',
    first: 'First',
    after: 'Then',
    criteria: 'What we look at, most important first',
    never: 'Never paired',
    team: 'Who runs it',
    sponsor: 'A word from the sponsor',
    dates: 'The dates',
    today: 'Today',
    course: {
      launch: 'Launch',
      midway: 'Midway',
      end: 'End',
      note: 'One arch for applications, two for the programme.',
    },
    date: {
      recruit: 'First invitations',
      recruitAgain: 'Second announcement, with the number of places left',
      open: 'Applications open',
      close: 'Applications close',
      launch: 'Launch',
      midway: 'Midway review',
      end: 'End of the programme',
    },
    weeksBefore: (n) => (n === 1 ? 'one week before the launch' : `${n} weeks before the launch`),
    steps: 'Getting ready',
    stepsText:
      'Before the first session, once the application is accepted. Each person ticks in their own space what they have done.',
    stepsFor: (who) => `For the ${who}`,
    objectives: 'What the programme sets out to do',
    objective: 'Objective',
    indicator: 'How we will know',
    target: 'Target',
    join: 'Joining the programme',
    joinText:
      'Filling in the form commits you to nothing: you may decline the pair you are offered, and stop at any time without giving a reason.',
    empty: 'No programme has been announced yet. Come back soon, or write to us.',
    waitingList: 'your request will go on the waiting list',
    doors: {
      mentor: 'Become a mentor',
      mentee: 'Find a mentor',
      mentorWaits: 'Become a mentor, on the waiting list',
      menteeWaits: 'Find a mentor, on the waiting list',
      opening: 'Tell me when it opens',
      next: 'Tell me about the next cohort',
    },
    ofMinutes: (n) => (n === 60 ? 'of one hour' : `of ${n} minutes`),
    hours: hours.en,
  },
});
