import { bilingual } from '../../../domain/words/bilingual.ts';

/** What a mentee who chooses a mentor and a mentor who is asked both read. */
export const ownRequestWords = bilingual({
  fr: {
    chooseLink: (waiting: number) =>
      waiting === 0
        ? 'Choisir un mentor'
        : waiting === 1
          ? 'Choisir un mentor : un nom vous attend'
          : `Choisir un mentor : ${waiting} noms vous attendent`,
    common: 'Ce que vous avez en commun',
    noCommon: 'Vos réponses n’ont rien en commun, ce qui ne dit rien d’une rencontre.',
    /** Said below what they have in common. */
    but: (gaps: readonly string[]) => `À savoir aussi : ${gaps.join(', ')}.`,
    introduces: (name: string) => `${name} se présente`,
    noIntroduction: 'Pas encore de présentation.',
    tooLong: (most: number, is: number) =>
      `Ce texte a ${is} caractères ; ${most} au plus. Raccourcissez-le, rien n’est perdu.`,
    overtaken: 'Rien n’a été envoyé : la situation a changé entre-temps. Voici où elle en est.',
    toPair: 'Voir mon binôme',
    back: 'Retour à Mon espace',
    requestsLink: (waiting: number) =>
      waiting === 0
        ? 'Les demandes que vous recevez'
        : waiting === 1
          ? 'Une demande attend votre réponse'
          : `${waiting} demandes attendent votre réponse`,
    copy: 'Demandes entre mentors et personnes accompagnées',
    copied: (name: string) => `Avec ${name}`,
  },
  en: {
    chooseLink: (waiting) =>
      waiting === 0
        ? 'Choose a mentor'
        : waiting === 1
          ? 'Choose a mentor: one name is waiting'
          : `Choose a mentor: ${waiting} names are waiting`,
    common: 'What you have in common',
    noCommon: 'Your answers have nothing in common, which says nothing about meeting.',
    but: (gaps) => `Good to know as well: ${gaps.join(', ')}.`,
    introduces: (name) => `${name} in their own words`,
    noIntroduction: 'No introduction yet.',
    tooLong: (most, is) =>
      `This text has ${is} characters; ${most} at most. Shorten it, nothing is lost.`,
    overtaken: 'Nothing was sent: things have changed meanwhile. Here is how they stand.',
    toPair: 'See my pair',
    back: 'Back to My space',
    requestsLink: (waiting) =>
      waiting === 0
        ? 'Requests that you receive'
        : waiting === 1
          ? 'One request waits for your answer'
          : `${waiting} requests wait for your answer`,
    copy: 'Requests between mentors and mentees',
    copied: (name) => `With ${name}`,
  },
});
