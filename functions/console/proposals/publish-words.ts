import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said where a proposal is published, and where it is taken back. */
export const publishWords = bilingual({
  fr: {
    title: 'Publier – Console',
    heading: 'Publier la proposition',
    what: (n: number) => (n === 1 ? 'Un binôme sera formé.' : `${n} binômes seront formés.`),
    mails: 'Chaque personne recevra un e-mail avec le nom de l’autre et le lien de sa page.',
    silent: 'Ce site n’envoie pas d’e-mails : prévenez-les vous-même.',
    back: 'Vous pourrez tout reprendre tant que personne n’a signé la charte.',
    word: 'Un mot à tous',
    wordHint:
      'Chaque binôme le lira dans son e-mail et sur sa page, suivi de ce que leurs réponses ont en commun.',
    usual: 'Vos réponses nous font penser que vous avez à apprendre l’un de l’autre.',
    wordMissing: 'Écrivez un mot, même court : on s’engage mieux quand on sait pourquoi.',
    wordTooLong: (most: number, has: number) =>
      `Votre mot a ${has} caractères ; ${most} suffisent. Raccourcissez-le.`,
    go: (n: number) => (n === 1 ? 'Former ce binôme' : `Former ces ${n} binômes`),
    parts: (at: number) =>
      `Les annonces partent par ${at} binômes : la page vous demandera de continuer.`,
    lost: (n: number) =>
      `${n === 1 ? 'Ce binôme ne peut' : 'Ces binômes ne peuvent'} plus se faire : quelqu’un n’est plus prêt, ou a déjà un mentor. Calculez de nouveau, ou séparez-les.`,
    full: 'La proposition a changé, ou un mentor n’a plus assez de places. Rien n’a été annoncé. Calculez de nouveau.',
    nothing: 'Il n’y a rien à annoncer : tous les binômes le sont déjà.',
    noCharter:
      'Ce site n’a pas de charte à signer : écrivez-la d’abord dans content (page charte), puis publiez.',
    published: 'Les binômes sont formés.',
    madeSoFar: (n: number) =>
      n === 1
        ? 'Un binôme est formé. Voici la suite.'
        : `${n} binômes sont formés. Voici la suite.`,
    backSoFar: 'Une partie des annonces est reprise. Voici la suite.',
    backTitle: 'Reprendre – Console',
    backHeading: 'Reprendre les annonces',
    backWhat: (n: number) =>
      `${n === 1 ? 'Un binôme, que personne n’a signé, sera retiré' : `${n} binômes, que personne n’a signés, seront retirés`}. Les deux personnes en seront prévenues.`,
    sure: 'Oui, reprendre',
    signed: (names: string) =>
      `La charte d’un binôme est déjà signée (${names}) : la proposition ne se reprend plus d’un bloc. Ouvrez un binôme dans Binômes pour le retirer seul.`,
    takenBack: 'Les annonces sont reprises. Vous pouvez continuer dans une nouvelle proposition.',
    nobodyLeft: 'Il n’y a plus rien à reprendre.',
  },
  en: {
    title: 'Publish – Console',
    heading: 'Publish the proposal',
    what: (n) => (n === 1 ? 'One pair will be made.' : `${n} pairs will be made.`),
    mails: 'Each person will have an e-mail with the other’s name and the link to their page.',
    silent: 'This site sends no e-mail: tell them yourself.',
    back: 'You can take all of it back as long as nobody has signed the charter.',
    word: 'A word to all',
    wordHint:
      'Each pair will read it in their e-mail and on their page, followed by what their answers have in common.',
    usual: 'Your answers make us think that you have something to learn from each other.',
    wordMissing: 'Write a word, even a short one: people commit more easily when they know why.',
    wordTooLong: (most, has) =>
      `Your word has ${has} characters; ${most} are enough. Make it shorter.`,
    go: (n) => (n === 1 ? 'Make this pair' : `Make these ${n} pairs`),
    parts: (at) => `Announcements leave ${at} pairs at a time: the page will ask you to go on.`,
    lost: (n) =>
      `${n === 1 ? 'This pair' : 'These pairs'} can no longer be made: somebody is not ready any more, or has a mentor by now. Work it out again, or take them apart.`,
    full: 'The proposal has changed, or a mentor has not places enough any more. Nothing was announced. Work it out again.',
    nothing: 'There is nothing to announce: every pair has been.',
    noCharter:
      'This site has no charter to sign: write it first in content (page charter), then publish.',
    published: 'The pairs are made.',
    madeSoFar: (n) =>
      n === 1 ? 'One pair is made. Here is the rest.' : `${n} pairs are made. Here is the rest.`,
    backSoFar: 'Some of the announcements are taken back. Here is the rest.',
    backTitle: 'Take back – Console',
    backHeading: 'Take the announcements back',
    backWhat: (n) =>
      `${n === 1 ? 'One pair that nobody has signed will be withdrawn' : `${n} pairs that nobody has signed will be withdrawn`}. Both people will be told.`,
    sure: 'Yes, take back',
    signed: (names) =>
      `The charter of a pair is signed already (${names}): the proposal is not taken back as a whole any more. Open a pair in Pairs to withdraw that one.`,
    takenBack: 'The announcements are taken back. You can go on in a new proposal.',
    nobodyLeft: 'There is nothing left to take back.',
  },
});
