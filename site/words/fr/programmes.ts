import { sayNumber } from '../../../domain/words/number.ts';

const hours = (n: number): string => `${sayNumber(n, 'fr')} ${n < 2 ? 'heure' : 'heures'}`;

/** The programmes: their list, their dates, what each asks for. */
export const programmes = {
  title: 'Les programmes',
  description:
    'Les programmes de mentorat : pour qui, combien de temps, avec qui, et quand ils commencent.',
  lead: 'Chaque programme a son public, son rythme et ses dates. Tous demandent la même chose : venir, écouter et parler vrai.',
  launchLabel: 'commence le',
  months: (n: number) => `${n} mois`,
  hoursBetween: (from: number, to: number) =>
    from === to ? `${hours(to)} par mois` : `de ${sayNumber(from, 'fr')} à ${hours(to)} par mois`,
  facts: 'En bref',
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
  durationText: (n: number) => `${n} mois, du lancement à la fin`,
  formula: 'Comment se forment les binômes',
  first: "D'abord",
  after: 'Puis',
  criteria: "Ce que l'on regarde, du plus au moins important",
  never: 'Jamais ensemble',
  team: "Qui s'en occupe",
  sponsor: 'Le mot de la personne qui parraine',
  dates: 'Les dates',
  date: {
    recruit: 'Début du recrutement : première annonce, invitations',
    recruitAgain: 'Deuxième annonce : les places qui restent',
    open: 'Ouverture des inscriptions',
    close: 'Clôture des inscriptions',
    launch: 'Lancement',
    midway: 'Point à mi-parcours',
    end: 'Fin du programme',
  },
  weeksBefore: (n: number) => `${n} semaines avant le lancement`,
  objectives: 'Ce que le programme cherche à atteindre',
  objective: 'Objectif',
  indicator: 'Comment on le voit',
  target: 'Valeur visée',
  join: "Deux façons d'entrer",
  joinText:
    'Répondre au formulaire ne vous engage pas : vous pouvez refuser le binôme proposé, et vous arrêter à tout moment sans vous justifier.',
  empty: "Aucun programme n'est encore annoncé. Revenez bientôt, ou écrivez-nous.",
  doors: { mentor: 'Devenir mentor', mentee: 'Se faire accompagner' },
  ofMinutes: (n: number): string => (n === 60 ? "d'une heure" : `de ${n} minutes`),
  hours,
};
