import type { Exclusion } from '../../../domain/matching/exclusions/exclusion.ts';
import type {
  CoordinatorStep,
  PairEnding,
  PairHappening,
  PairState,
} from '../../../domain/pairs/pair.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface PairsWords {
  readonly title: string;
  readonly heading: string;
  readonly filters: string;
  readonly filtered: (chosen: string) => string;
  readonly state: string;
  readonly states: Readonly<Record<PairState, string>>;
  readonly endings: Readonly<Record<PairEnding, string>>;
  readonly all: string;
  readonly pair: string;
  readonly since: string;
  readonly gone: string;
  readonly and: (one: string, other: string) => string;
  readonly none: string;
  readonly noneChosen: string;
  readonly older: string;
  readonly pages: string;
  readonly made: string;
  readonly moved: string;
  readonly overtaken: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly signed: (day: string) => string;
  readonly unsigned: string;
  readonly certificate: (name: string) => string;
  readonly begun: (day: string) => string;
  readonly wordSaid: string;
  readonly events: Readonly<Record<PairHappening, string>>;
  readonly bySide: Readonly<Record<'mentor' | 'mentee', string>>;
  readonly steps: string;
  readonly stepNames: Readonly<Record<CoordinatorStep, string>>;
  readonly stepsHint: string;
  readonly secret: string;
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
  readonly make: string;
  readonly theirs: string;
}

/** What the screens of pairs say. */
export const pairsWords = bilingual<PairsWords>({
  fr: {
    title: 'Binômes – Console',
    heading: 'Binômes',
    filters: 'Choisir les binômes',
    filtered: (chosen) => (chosen === '' ? 'Tous les binômes' : `Choisi : ${chosen}`),
    state: 'État',
    states: {
      announced: 'Annoncé, charte à signer',
      half_signed: 'Une signature sur deux',
      active: 'En cours',
      paused: 'En pause',
      ended: 'Terminé',
    },
    endings: {
      decline: "l'une des deux personnes a préféré ne pas commencer",
      withdraw: 'retiré avant les signatures',
      complete: 'mené à son terme',
      change: 'changement de binôme',
      stop: 'arrêté avant son terme',
      silent: 'plus de signe de vie, place libérée',
      leave: "l'une des deux personnes a quitté le programme",
    },
    all: 'Tous',
    pair: 'Binôme',
    since: 'Depuis le',
    gone: 'une personne effacée',
    and: (one, other) => `${one} et ${other}`,
    none: "Aucun binôme pour l'instant. Ouvrez la page d'une personne prête, dans Personnes, et choisissez « Former un binôme ».",
    noneChosen: 'Aucun binôme de cette sorte.',
    older: 'Plus anciens',
    pages: 'Pages de la liste',
    made: 'Le binôme est formé.',
    moved: "C'est fait.",
    overtaken:
      "Rien n'a changé : quelqu'un d'autre vient de faire avancer ce binôme, ou l'une des deux personnes. Voici où il en est.",
    mentor: 'Mentor',
    mentee: 'Personne accompagnée',
    signed: (day) => `a signé la charte le ${day}`,
    unsigned: "n'a pas encore signé la charte",
    certificate: (name) => `Attestation établie au nom de ${name}`,
    begun: (day) => `Commencé le ${day}`,
    wordSaid: 'Ce que vous leur avez écrit',
    events: {
      announce: 'Annoncé aux deux',
      sign: 'Première signature',
      begin: 'Seconde signature : le binôme commence',
      decline: 'A préféré ne pas former ce binôme',
      withdraw: 'Retiré avant les signatures',
      pause: 'Mis en pause',
      resume: 'Repris',
      complete: 'Mené à son terme',
      change: 'Terminé, pour changer de binôme',
      stop: 'Arrêté avant son terme',
      silent: 'Refermé : plus de signe de vie',
      leave: 'A quitté le programme, ou ne peut plus former de binôme',
      roadmap: 'Feuille de route écrite ou changée',
      roadmap_agreed: "Feuille de route : les deux sont d'accord",
      objective: 'Objectif ajouté ou refermé',
      scored: 'Objectifs notés',
      renew: 'Renouvelé au-delà du programme',
      session_proposed: 'Séance proposée',
      session_agreed: 'Séance fixée',
      session_changed: 'Séance modifiée',
      session_cancelled: 'Séance annulée',
      session_held: 'Dit que la séance a eu lieu',
      session_missed: "Dit que la séance n'a pas eu lieu",
      session_feedback: 'Retour de séance envoyé',
    },
    bySide: { mentor: 'mentor', mentee: 'personne accompagnée' },
    steps: 'Faire avancer ce binôme',
    stepNames: {
      pause: 'Mettre en pause',
      resume: 'Reprendre',
      complete: 'Terminer : ils sont allés au bout',
      change: 'Terminer, pour changer de binôme',
      stop: 'Terminer avant le terme',
      withdraw: "Retirer l'annonce",
    },
    stepsHint:
      'La fin est dite aux deux par e-mail, sans raison ni reproche. Une pause ne leur est pas écrite : prévenez-les vous-même.',
    secret:
      "Ce qu'ils se disent n'est qu'à eux : cette page montre que le binôme vit, jamais ce qui s'y dit.",
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
    make: 'Former un binôme',
    theirs: 'Binômes',
  },
  en: {
    title: 'Pairs – Console',
    heading: 'Pairs',
    filters: 'Choose pairs',
    filtered: (chosen) => (chosen === '' ? 'All pairs' : `Chosen: ${chosen}`),
    state: 'State',
    states: {
      announced: 'Announced, charter to be signed',
      half_signed: 'One signature of two',
      active: 'Under way',
      paused: 'Paused',
      ended: 'Ended',
    },
    endings: {
      decline: 'one of the two preferred not to begin',
      withdraw: 'withdrawn before the signatures',
      complete: 'completed',
      change: 'change of pair',
      stop: 'stopped before its end',
      silent: 'no more sign of life, place freed',
      leave: 'one of the two left the programme',
    },
    all: 'All',
    pair: 'Pair',
    since: 'Since',
    gone: 'an erased person',
    and: (one, other) => `${one} and ${other}`,
    none: 'No pair yet. Open the page of somebody who is ready, under People, and choose “Make a pair”.',
    noneChosen: 'No such pair.',
    older: 'Older',
    pages: 'Pages of the list',
    made: 'The pair is made.',
    moved: 'Done.',
    overtaken:
      'Nothing was changed: somebody else has just moved this pair on, or one of the two has. This is where it stands.',
    mentor: 'Mentor',
    mentee: 'Mentee',
    signed: (day) => `signed the charter on ${day}`,
    unsigned: 'has not signed the charter yet',
    certificate: (name) => `Certificate made out to ${name}`,
    begun: (day) => `Begun on ${day}`,
    wordSaid: 'What you wrote to them',
    events: {
      announce: 'Announced to both',
      sign: 'First signature',
      begin: 'Second signature: the pair begins',
      decline: 'Preferred not to form this pair',
      withdraw: 'Withdrawn before the signatures',
      pause: 'Paused',
      resume: 'Resumed',
      complete: 'Completed',
      change: 'Ended, to change pairs',
      stop: 'Stopped before its end',
      silent: 'Closed: no more sign of life',
      leave: 'Left the programme, or can no longer be in a pair',
      roadmap: 'Roadmap written or changed',
      roadmap_agreed: 'Roadmap: both agree',
      objective: 'Objective added or closed',
      scored: 'Objectives scored',
      renew: 'Renewed beyond the programme',
      session_proposed: 'Session proposed',
      session_agreed: 'Session agreed',
      session_changed: 'Session changed',
      session_cancelled: 'Session cancelled',
      session_held: 'Says that the session took place',
      session_missed: 'Says that the session did not take place',
      session_feedback: 'Session feedback sent',
    },
    bySide: { mentor: 'mentor', mentee: 'mentee' },
    steps: 'Move this pair on',
    stepNames: {
      pause: 'Pause',
      resume: 'Resume',
      complete: 'End: they saw it through',
      change: 'End, to change pairs',
      stop: 'End before time',
      withdraw: 'Withdraw the announcement',
    },
    stepsHint:
      'The end is told to both by e-mail, without reason or reproach. They get no e-mail about a pause: tell them yourself.',
    secret:
      'What they say to each other is theirs alone: this page shows that the pair is active, never what is said in it.',
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
    make: 'Make a pair',
    theirs: 'Pairs',
  },
});
