import { faultWords } from './fault-words.ts';

/** Faults of the measures of objectives: what they look at does not exist, or cannot be measured so. */
export const measureFaultWords = faultWords({
  fr: {
    'measure-form': ({ found }) => `Aucun formulaire ne s'appelle ${found}.`,
    'measure-question': ({ found, about, quote }) =>
      `Le formulaire ${quote(about('form'))} n'a pas de question ${found} qui puisse être mesurée ainsi.`,
    'measure-value': ({ found }) => `${found} n'est pas une réponse possible à cette question.`,
    'measure-number': ({ found }) =>
      `La question ${found} n'a pas de moyenne : choisissez une question de kind: scale ou kind: number, ou mesurez une part (measure: share) avec is.`,
    'measure-counted': ({ found }) =>
      `Les réponses à la question ${found} ne sont pas comptées : une mesure ne peut pas les regarder. Choisissez une question à choix, une échelle ou un nombre.`,
    'measure-share': () =>
      "Une part compte ou bien certaines réponses (is), ou bien les nombres à partir d'un seuil (at_least) : gardez l'un des deux.",
    'measure-longer': ({ about }) =>
      `Un binôme ne peut pas durer ${about('asked')} mois : le programme en dure ${about('most')} (duration_months). Écrivez months: ${about('most')} ou moins.`,
    'measure-more': ({ about }) =>
      `Aucun binôme ne tiendra ${about('asked')} séances : à ce rythme (cadence), le programme en prévoit ${about('most')} au plus. Écrivez at_least: ${about('most')} ou moins.`,
    'measure-recorded': () =>
      'Cet objectif a déjà une mesure recorded : les chiffres notés par la coordination se tiennent en un seul endroit par objectif. Gardez-en une, ou faites-en deux objectifs.',
  },
  en: {
    'measure-form': ({ found }) => `No form is called ${found}.`,
    'measure-question': ({ found, about, quote }) =>
      `The form ${quote(about('form'))} has no question ${found} that can be measured so.`,
    'measure-value': ({ found }) => `${found} is not a possible answer to this question.`,
    'measure-number': ({ found }) =>
      `The question ${found} has no mean: choose a question of kind: scale or kind: number, or measure a share (measure: share) with is.`,
    'measure-counted': ({ found }) =>
      `Answers to the question ${found} are not counted: a measure cannot look at them. Choose a question with options, a scale or a number.`,
    'measure-share': () =>
      'A share counts either certain answers (is), or numbers from a threshold on (at_least): keep one of the two.',
    'measure-longer': ({ about }) =>
      `A pair cannot last ${about('asked')} months: the programme lasts ${about('most')} (duration_months). Write months: ${about('most')} or fewer.`,
    'measure-more': ({ about }) =>
      `No pair will hold ${about('asked')} sessions: at this rhythm (cadence) the programme plans ${about('most')} at most. Write at_least: ${about('most')} or fewer.`,
    'measure-recorded': () =>
      'This objective has a measure recorded already: the figures that the coordinators record for an objective stand in one place. Keep one of them, or make two objectives of it.',
  },
});
