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
    make: 'Make a pair',
    theirs: 'Pairs',
  },
});
