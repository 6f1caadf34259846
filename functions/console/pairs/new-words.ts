import type { Exclusion } from '../../../domain/matching/exclusions/exclusion.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface NewPairWords {
  readonly newTitle: string;
  readonly newHeading: string;
  readonly with: (name: string) => string;
  readonly chooseMentor: string;
  readonly chooseMentee: string;
  readonly choose: string;
  readonly mustChoose: string;
  readonly nobodyReady: string;
  readonly pairsNow: (n: number) => string;
  readonly notReady: string;
  readonly together: string;
  readonly introduced: string;
  readonly noIntroduction: string;
  readonly warnings: string;
  readonly capacity: (has: number, most: number) => string;
  readonly hasMentor: string;
  readonly before: (why: string) => string;
  /** Why the programme keeps them apart, by what one of them wrote. */
  readonly excluded: Readonly<Record<Exclusion['ground'], (written: string) => string>>;
  /** That names only may mean it. */
  readonly possibly: string;
  readonly nothing: string;
  readonly check: string;
  readonly word: string;
  readonly wordHint: string;
  readonly wordMissing: string;
  readonly wordTooLong: (most: number, has: number) => string;
  readonly announce: string;
  readonly announceHint: string;
  readonly announceSilent: string;
  readonly back: string;
  readonly noCharter: string;
}

/** What the screens say on which a coordinator makes a pair. */
export const newPairWords = bilingual<NewPairWords>({
  fr: {
    newTitle: 'Former un binôme – Console',
    newHeading: 'Former un binôme',
    with: (name) => `Avec ${name}`,
    chooseMentor: 'Qui sera mentor ?',
    chooseMentee: 'Qui sera la personne accompagnée ?',
    choose: 'Voir ce que cela donne',
    mustChoose: 'Choisissez une personne dans la liste.',
    nobodyReady:
      "Personne n'est prêt de l'autre côté de ce programme. Une personne le devient quand sa préparation est faite : voyez Personnes.",
    pairsNow: (n) => (n === 0 ? 'sans binôme' : n === 1 ? '1 binôme' : `${n} binômes`),
    notReady:
      "L'une des deux personnes n'est plus prête, ou vous n'y avez pas accès. Repartez de sa page, dans Personnes.",
    together: 'Ces deux personnes forment déjà un binôme.',
    introduced: 'Se présente ainsi :',
    noIntroduction: "N'a rien écrit pour se présenter : l'e-mail ne dira que son nom.",
    warnings: 'À savoir avant de décider',
    capacity: (has, most) =>
      `Le mentor accompagne déjà ${has === 1 ? '1 personne' : `${has} personnes`}, pour ${most} au plus.`,
    hasMentor: 'La personne accompagnée a déjà un mentor.',
    before: (why) => `Ces deux personnes ont déjà formé un binôme : ${why}.`,
    excluded: {
      manager: (written) =>
        `L’une des deux personnes a nommé l’autre comme responsable : « ${written} ».`,
      team: (written) => `Elles sont de la même équipe : « ${written} ».`,
      company: (written) => `Elles sont de la même organisation : « ${written} ».`,
      named: (written) =>
        `L’une des deux préfère éviter l’autre : « ${written} ». Elle seule et vous le savez.`,
      self: () => 'C’est la même adresse des deux côtés.',
      required: () => 'Il manque ce que le programme exige des deux.',
    },
    possibly: 'C’est possible, à vous de voir :',
    nothing:
      'Rien ne s’y oppose parmi ce que la console sait comparer : places, binômes passés, et ce que le programme écarte (responsable, équipe, organisation, personnes à éviter).',
    check: 'Les deux inscriptions disent le reste : ouvrez la page de chaque personne, plus haut.',
    word: 'Un mot aux deux : pourquoi eux',
    wordHint:
      'Les deux le liront : dites ce qui les rapproche et ce qui leur demandera un effort, rien de ce que l’un vous a confié.',
    wordMissing: 'Écrivez pourquoi eux : nous avons promis à chacun de le dire.',
    wordTooLong: (most, has) => `Au plus ${most} caractères ; ce mot en a ${has}.`,
    announce: 'Annoncer le binôme',
    announceHint:
      "Un e-mail part aussitôt à chacun : le nom de l'autre, ce qu'il ou elle a écrit pour se présenter, votre mot, et le lien pour signer la charte.",
    announceSilent:
      'Aucun e-mail ne part de ce site : le binôme les attendra dans leur espace, prévenez-les vous-même.',
    back: 'Choisir quelqu’un d’autre',
    noCharter:
      "Ce site n'a pas de charte : un binôme commence quand les deux l'ont signée. Écrivez la page de la charte, comme le dit le mode d’emploi des textes, publiez, et revenez.",
  },
  en: {
    newTitle: 'Make a pair – Console',
    newHeading: 'Make a pair',
    with: (name) => `With ${name}`,
    chooseMentor: 'Who will be the mentor?',
    chooseMentee: 'Who will be the mentee?',
    choose: 'See how that would be',
    mustChoose: 'Choose somebody from the list.',
    nobodyReady:
      'Nobody is ready on the other side of this programme. People are once their preparation is done: see People.',
    pairsNow: (n) => (n === 0 ? 'no pair' : n === 1 ? '1 pair' : `${n} pairs`),
    notReady:
      'One of the two is not ready any more, or you have no access to them. Start again from their page, under People.',
    together: 'These two are a pair already.',
    introduced: 'Introduces themselves like this:',
    noIntroduction:
      'Wrote nothing to introduce themselves: the e-mail will say no more than their name.',
    warnings: 'To know before you decide',
    capacity: (has, most) =>
      `The mentor already has ${has === 1 ? '1 person' : `${has} people`}, of ${most} at most.`,
    hasMentor: 'The mentee already has a mentor.',
    before: (why) => `These two were a pair before: ${why}.`,
    excluded: {
      manager: (written) => `One of the two named the other as their manager: “${written}”.`,
      team: (written) => `They are in the same team: “${written}”.`,
      company: (written) => `They are in the same organisation: “${written}”.`,
      named: (written) =>
        `One of the two would rather not be paired with the other: “${written}”. Nobody knows but they and you.`,
      self: () => 'Both have the same address.',
      required: () => 'What the programme requires of both is missing.',
    },
    possibly: 'This is possible, and for you to settle:',
    nothing:
      'Nothing speaks against it among what the console can compare: places, former pairs, and what the programme keeps apart (manager, team, organisation, people to avoid).',
    check: 'Both applications say the rest: open the page of each person, above.',
    word: 'A word to both: why these two',
    wordHint:
      'Both will read it: say what they have in common and what will ask an effort of them, nothing that one of them told you in confidence.',
    wordMissing: 'Write why these two: we promised to tell each of them.',
    wordTooLong: (most, has) => `At most ${most} characters; this word has ${has}.`,
    announce: 'Announce the pair',
    announceHint:
      'An e-mail leaves at once to each: the other’s name, what they wrote to introduce themselves, your word, and the link to sign the charter.',
    announceSilent:
      'No e-mail leaves this site: the pair will wait in their space, so tell them yourself.',
    back: 'Choose somebody else',
    noCharter:
      'This site has no charter: a pair begins once both have signed it. Write the page of the charter, as the guide to the texts says, publish it, and come back.',
  },
});
