import type { Sentence } from './sentence.ts';

/** Faults of a quiz: points, dimensions and profiles that do not fit together. */
export const quizWords = {
  'dimension-unknown': {
    fr: ({ found }) => `La dimension ${found} n'est pas dans la liste dimensions de ce formulaire.`,
    en: ({ found }) => `The dimension ${found} is not in this form's list of dimensions.`,
  },
  'dimension-twice': {
    fr: ({ found }) => `La dimension ${found} est déclarée deux fois. Gardez une seule ligne.`,
    en: ({ found }) => `The dimension ${found} is declared twice. Keep one line.`,
  },
  'dimension-unused': {
    fr: ({ found }) =>
      `Aucune question ne compte pour la dimension ${found}. Ajoutez points ou counts_for à une question, ou retirez la dimension.`,
    en: ({ found }) =>
      `No question counts for the dimension ${found}. Add points or counts_for to a question, or remove the dimension.`,
  },
  'dimensions-alone': {
    fr: () => 'dimensions va avec results. Ajoutez la liste results, ou retirez dimensions.',
    en: () => 'dimensions goes with results. Add the list results, or remove dimensions.',
  },
  'results-alone': {
    fr: () => 'results va avec dimensions. Ajoutez la liste dimensions, ou retirez results.',
    en: () => 'results goes with dimensions. Add the list dimensions, or remove results.',
  },
  'points-alone': {
    fr: ({ found }) =>
      `${found} ne sert que dans un quiz. Ajoutez dimensions et results au formulaire, ou retirez cette clé.`,
    en: ({ found }) =>
      `${found} only works in a quiz. Add dimensions and results, or remove this key.`,
  },
  'kept-alone': {
    fr: () => 'kept: if_asked ne vaut que pour un quiz avec results. Écrivez kept: always.',
    en: () => 'kept: if_asked is only for a quiz with results. Write kept: always.',
  },
  'profile-twice': {
    fr: ({ found }) => `Deux profils portent le nom ${found}. Donnez un autre nom à celui-ci.`,
    en: ({ found }) => `Two profiles have the name ${found}. Give this one another name.`,
  },
  'otherwise-missing': {
    fr: ({ found }) =>
      `Le dernier profil, ${found}, doit accueillir toutes les autres réponses. Remplacez son when par otherwise: true, ou ajoutez un profil après lui.`,
    en: ({ found }) =>
      `The last profile, ${found}, must take all other answers. Replace its when with otherwise: true, or add a profile after it.`,
  },
  'otherwise-early': {
    fr: ({ found }) =>
      `otherwise: true n'est permis que sur le dernier profil, et ${found} n'est pas le dernier. Déplacez ce profil à la fin, ou donnez-lui un when.`,
    en: ({ found }) =>
      `otherwise: true is only for the last profile, and ${found} is not the last. Move it to the end, or give it a when.`,
  },
  'otherwise-and-when': {
    fr: ({ found }) => `Le profil ${found} a à la fois when et otherwise. Gardez l'un des deux.`,
    en: ({ found }) => `The profile ${found} has both when and otherwise. Keep one.`,
  },
  'when-missing': {
    fr: ({ found }) =>
      `Le profil ${found} ne dit pas pour qui il est. Ajoutez when: { at_least: { … } } ou at_most.`,
    en: ({ found }) =>
      `The profile ${found} does not say whom it is for. Add when: { at_least: { … } } or at_most.`,
  },
  'profile-unreachable': {
    fr: ({ found, about }) =>
      `Aucune réponse ne peut mener au profil ${found}${about('range') === '' ? '' : ` (points possibles : ${about('range')})`}. Changez ses bornes, déplacez-le avant les profils qui prennent sa place, ou retirez-le.`,
    en: ({ found, about }) =>
      `No answers can lead to the profile ${found}${about('range') === '' ? '' : ` (points possible: ${about('range')})`}. Change its bounds, move it before the profiles that take its place, or remove it.`,
  },
} satisfies Record<string, Sentence>;
