import { faultWords } from './fault-words.ts';

/** Faults of a quiz: points, dimensions and profiles that do not fit together. */
export const quizFaults = faultWords({
  fr: {
    'dimension-unknown': ({ found }) =>
      `La dimension ${found} n'est pas dans la liste dimensions de ce formulaire.`,
    'dimension-twice': ({ found }) =>
      `La dimension ${found} est déclarée deux fois. Gardez une seule ligne.`,
    'dimension-unused': ({ found }) =>
      `Aucune question ne compte pour la dimension ${found}. Ajoutez points ou counts_for à une question, ou retirez la dimension.`,
    'dimensions-alone': () =>
      'dimensions va avec results. Ajoutez la liste results, ou retirez dimensions.',
    'results-alone': () =>
      'results va avec dimensions. Ajoutez la liste dimensions, ou retirez results.',
    'points-alone': ({ found }) =>
      `${found} ne sert que dans un quiz. Ajoutez dimensions et results au formulaire, ou retirez cette clé.`,
    'after-result-place': () =>
      "after_result ne vaut que sur la dernière page d'un quiz, après une autre page. Retirez cette clé, ou déplacez la page à la fin.",
    'kept-alone': () =>
      'kept: if_asked ne vaut que pour un quiz avec results. Écrivez kept: always.',
    'profile-twice': ({ found }) =>
      `Deux profils portent le nom ${found}. Donnez un autre nom à celui-ci.`,
    'otherwise-missing': ({ found }) =>
      `Le dernier profil, ${found}, doit accueillir toutes les autres réponses. Remplacez son when par otherwise: true, ou ajoutez un profil après lui.`,
    'otherwise-early': ({ found }) =>
      `otherwise: true n'est permis que sur le dernier profil, et ${found} n'est pas le dernier. Déplacez ce profil à la fin, ou donnez-lui un when.`,
    'otherwise-and-when': ({ found }) =>
      `Le profil ${found} a à la fois when et otherwise. Gardez l'un des deux.`,
    'when-missing': ({ found }) =>
      `Le profil ${found} ne dit pas pour qui il est. Ajoutez when: { at_least: { … } } ou at_most.`,
    'profile-unreachable': ({ found, about }) =>
      `Aucune réponse ne peut mener au profil ${found}${about('range') === '' ? '' : ` (points possibles : ${about('range')})`}. Changez ses bornes, déplacez-le avant les profils qui prennent sa place, ou retirez-le.`,
  },
  en: {
    'dimension-unknown': ({ found }) =>
      `The dimension ${found} is not in this form's list of dimensions.`,
    'dimension-twice': ({ found }) => `The dimension ${found} is declared twice. Keep one line.`,
    'dimension-unused': ({ found }) =>
      `No question counts for the dimension ${found}. Add points or counts_for to a question, or remove the dimension.`,
    'dimensions-alone': () =>
      'dimensions goes with results. Add the list results, or remove dimensions.',
    'results-alone': () =>
      'results goes with dimensions. Add the list dimensions, or remove results.',
    'points-alone': ({ found }) =>
      `${found} only works in a quiz. Add dimensions and results, or remove this key.`,
    'after-result-place': () =>
      'after_result is only for the last page of a quiz, after another page. Remove this key, or move the page to the end.',
    'kept-alone': () => 'kept: if_asked is only for a quiz with results. Write kept: always.',
    'profile-twice': ({ found }) =>
      `Two profiles have the name ${found}. Give this one another name.`,
    'otherwise-missing': ({ found }) =>
      `The last profile, ${found}, must take all other answers. Replace its when with otherwise: true, or add a profile after it.`,
    'otherwise-early': ({ found }) =>
      `otherwise: true is only for the last profile, and ${found} is not the last. Move it to the end, or give it a when.`,
    'otherwise-and-when': ({ found }) =>
      `The profile ${found} has both when and otherwise. Keep one.`,
    'when-missing': ({ found }) =>
      `The profile ${found} does not say whom it is for. Add when: { at_least: { … } } or at_most.`,
    'profile-unreachable': ({ found, about }) =>
      `No answers can lead to the profile ${found}${about('range') === '' ? '' : ` (points possible: ${about('range')})`}. Change its bounds, move it before the profiles that take its place, or remove it.`,
  },
});
