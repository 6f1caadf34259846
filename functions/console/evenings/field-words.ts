import type { MomentFault } from '../../../domain/sessions/moment.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the fields of an evening say. */
export const eveningFieldWords = bilingual({
  fr: {
    day: 'Jour',
    dayHint: 'Par exemple 14/3/2027.',
    startsAt: 'Début',
    endsAt: 'Fin',
    timeHint: (clock: string) => `Par exemple 18:30 (${clock}).`,
    roundMinutes: 'Durée d’une manche, en minutes',
    roundHint: 'De 3 à 60. Huit minutes suffisent pour savoir si l’on se reverrait.',
    breakMinutes: 'Pause entre deux manches, en minutes',
    breakHint: 'De 0 à 30 : le temps de se lever et de changer de table.',
    tables: 'Tables',
    tablesHint: 'De 1 à 60. Une table accueille un mentor et une personne à accompagner.',
    place: 'Lieu',
    placeHint: 'Ce que chacun doit savoir pour arriver. Laissez vide si vous le direz autrement.',
    placeLong: (most: number) => `Le lieu tient en ${most} caractères.`,
    between: (least: number, most: number) => `Écrivez un nombre entier de ${least} à ${most}.`,
    faults: {
      day: 'Écrivez un jour qui existe, par exemple 14/3/2027.',
      time: 'Écrivez une heure, par exemple 18:30.',
      skipped: 'Cette heure n’existe pas : les horloges avancent cette nuit-là.',
      twice: 'Cette heure vient deux fois cette nuit-là. Choisissez-en une autre.',
      past: 'Ce jour est passé depuis trop longtemps.',
      far: 'Ce jour est à plus d’un an. Choisissez-en un plus proche.',
    } satisfies Record<MomentFault, string>,
    endFault: 'La fin doit venir après le début, le même jour.',
    tooShort: (minutes: number) =>
      `Cette soirée est plus courte qu’une manche de ${minutes} minutes. Repoussez la fin, ou raccourcissez les manches.`,
  },
  en: {
    day: 'Day',
    dayHint: 'For example 14/3/2027.',
    startsAt: 'Begins',
    endsAt: 'Ends',
    timeHint: (clock) => `For example 18:30 (${clock}).`,
    roundMinutes: 'Length of a round, in minutes',
    roundHint: 'From 3 to 60. Eight minutes are enough to know whether one would meet again.',
    breakMinutes: 'Break between two rounds, in minutes',
    breakHint: 'From 0 to 30: time to stand up and change tables.',
    tables: 'Tables',
    tablesHint: 'From 1 to 60. One table seats a mentor and a mentee.',
    place: 'Place',
    placeHint: 'What everybody must know to get there. Leave it empty if you say it elsewhere.',
    placeLong: (most) => `A place takes ${most} characters at most.`,
    between: (least, most) => `Write a whole number from ${least} to ${most}.`,
    faults: {
      day: 'Write a day that there is, for example 14/3/2027.',
      time: 'Write a time, for example 18:30.',
      skipped: 'There is no such time: clocks go forward that night.',
      twice: 'That time comes twice that night. Choose another one.',
      past: 'That day is too long past.',
      far: 'That day is more than a year ahead. Choose a nearer one.',
    },
    endFault: 'The end must come after the beginning, on the same day.',
    tooShort: (minutes) =>
      `This evening is shorter than one round of ${minutes} minutes. Let it end later, or make rounds shorter.`,
  },
});
