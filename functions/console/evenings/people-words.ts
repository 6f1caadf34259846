import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the page says of who comes to an evening. */
export const guestsWords = bilingual({
  fr: {
    peopleTitle: 'Qui vient – Console',
    peopleHeading: 'Qui vient, et quand',
    peopleLead: (from: number, rounds: number) =>
      from > rounds
        ? 'La soirée est finie : plus rien n’est refait.'
        : `Ce qui reste est refait à partir de la manche ${from} ; ce qui a eu lieu ne change pas.`,
    mentors: 'Mentors',
    mentees: 'Personnes à accompagner',
    fromRound: 'De la manche',
    untilRound: 'à la manche',
    thereHint: (rounds: number) =>
      `Cochez qui est là. Une personne en retard arrive à la manche que vous écrivez ; une autre part après une manche, de 1 à ${rounds}.`,
    thereOf: (name: string) => `${name} est là`,
    fromOf: (name: string) => `Première manche de ${name}`,
    untilOf: (name: string) => `Dernière manche de ${name}`,
    isNew: 'prêt depuis',
    gone: 'n’est plus prêt, ou a déjà un mentor',
    thereFault: (name: string, rounds: number) =>
      `Écrivez pour ${name} deux manches de 1 à ${rounds}, la première d’abord.`,
    tooManyThere: (most: number) =>
      `Une soirée accueille au plus ${most} personnes de chaque côté. Décochez-en.`,
    emptySide: 'Il faut au moins un mentor et une personne à accompagner. Cochez-en.',
    replan: 'Refaire les manches qui restent',
  },
  en: {
    peopleTitle: 'Who comes – Console',
    peopleHeading: 'Who comes, and when',
    peopleLead: (from, rounds) =>
      from > rounds
        ? 'The evening is over: nothing is planned anew any more.'
        : `What is left is planned anew from round ${from} on; what was held does not change.`,
    mentors: 'Mentors',
    mentees: 'Mentees',
    fromRound: 'From round',
    untilRound: 'to round',
    thereHint: (rounds) =>
      `Tick whoever is there. Somebody late comes in the round that you write; somebody else leaves after a round, from 1 to ${rounds}.`,
    thereOf: (name) => `${name} is there`,
    fromOf: (name) => `First round of ${name}`,
    untilOf: (name) => `Last round of ${name}`,
    isNew: 'ready since then',
    gone: 'is no longer ready, or has a mentor by now',
    thereFault: (name, rounds) =>
      `Write two rounds from 1 to ${rounds} for ${name}, the first one first.`,
    tooManyThere: (most) => `An evening takes ${most} people on each side at most. Untick some.`,
    emptySide: 'There must be one mentor and one mentee at least. Tick some.',
    replan: 'Plan the rounds that are left anew',
  },
});
