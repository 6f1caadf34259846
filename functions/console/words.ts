import { bilingual } from '../../domain/words/bilingual.ts';

/** What several screens of the console say. */
export const consoleWords = bilingual({
  fr: {
    statuses: {
      new: 'Nouvelle',
      in_hand: 'En cours',
      answered: 'Traitée',
      accepted: 'Acceptée',
      waiting: "En liste d'attente",
      declined: 'Déclinée',
      replaced: 'Remplacée',
      withdrawn: 'Retirée',
    },
    /** What becomes of a message, in place of the words above. */
    messageStatuses: { answered: 'Répondu' },
    marks: { open: 'Sans réponse', attention: "À lire d'abord", suspicion: 'À vérifier' },
    noted: 'Note',
    twice: 'Plusieurs inscriptions',
    languages: { fr: 'français', en: 'anglais' },
    noProgramme: 'Sans programme',
    units: { yes: 'oui', no: 'non' },
    form: 'Formulaire',
    programme: 'Programme',
    status: 'Statut',
    mark: 'Signalement',
    all: 'Tous',
    allForms: 'Tous les formulaires',
    sort: 'Trier par',
    sorts: {
      newest: 'Plus récentes',
      oldest: 'Plus anciennes',
      name: 'Nom',
      programme: 'Programme',
      status: 'Statut',
    },
    show: 'Afficher',
    filters: 'Choisir les réponses à afficher',
    /** How many places a form has, and who waits for one. */
    places: {
      held: (held: number, places: number) =>
        `${held > 1 ? `${held} places prises` : `${held} place prise`} sur ${places}`,
      waiting: (n: number) => `${n} en attente`,
      yours: (free: number) =>
        free === 1
          ? '(une place est libre : à vous de dire à qui elle va)'
          : `(${free} places sont libres : à vous de dire à qui elles vont)`,
    },
    /** How many submissions there are. */
    count: (n: number) => (n === 0 ? 'Aucune réponse' : n === 1 ? '1 réponse' : `${n} réponses`),
  },
  en: {
    statuses: {
      new: 'New',
      in_hand: 'In hand',
      answered: 'Dealt with',
      accepted: 'Accepted',
      waiting: 'On the waiting list',
      declined: 'Declined',
      replaced: 'Replaced',
      withdrawn: 'Withdrawn',
    },
    messageStatuses: { answered: 'Answered' },
    marks: { open: 'Not answered yet', attention: 'To read first', suspicion: 'To be checked' },
    noted: 'Note',
    twice: 'Several sign-ups',
    languages: { fr: 'French', en: 'English' },
    noProgramme: 'No programme',
    units: { yes: 'yes', no: 'no' },
    form: 'Form',
    programme: 'Programme',
    status: 'Status',
    mark: 'Mark',
    all: 'All',
    allForms: 'All forms',
    sort: 'Sort by',
    sorts: {
      newest: 'Newest',
      oldest: 'Oldest',
      name: 'Name',
      programme: 'Programme',
      status: 'Status',
    },
    show: 'Show',
    filters: 'Choose which answers to show',
    places: {
      held: (held, places) => `${held} of ${places} places taken`,
      waiting: (n) => `${n} waiting`,
      yours: (free) =>
        free === 1
          ? '(one place is free: you decide who gets it)'
          : `(${free} places are free: you decide who gets them)`,
    },
    count: (n) => (n === 0 ? 'No answers' : n === 1 ? '1 answer' : `${n} answers`),
  },
});
