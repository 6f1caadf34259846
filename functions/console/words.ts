import { bilingual } from '../../domain/words/bilingual.ts';

/** What several screens of the console say. */
export const consoleWords = bilingual({
  fr: {
    statuses: {
      new: 'Nouvelle',
      read: 'Lue',
      accepted: 'Acceptée',
      waiting: "En liste d'attente",
      declined: 'Déclinée',
    },
    marks: { attention: "À lire d'abord", suspicion: 'À vérifier' },
    languages: { fr: 'français', en: 'anglais' },
    noProgramme: 'Sans programme',
    units: { yes: 'oui', no: 'non' },
    form: 'Formulaire',
    programme: 'Programme',
    status: 'Statut',
    mark: 'Signalement',
    all: 'Tous',
    show: 'Afficher',
    filters: 'Choisir les réponses à afficher',
    /** How many submissions there are. */
    count: (n: number) => (n === 0 ? 'Aucune réponse' : n === 1 ? '1 réponse' : `${n} réponses`),
  },
  en: {
    statuses: {
      new: 'New',
      read: 'Read',
      accepted: 'Accepted',
      waiting: 'On the waiting list',
      declined: 'Declined',
    },
    marks: { attention: 'To read first', suspicion: 'To be checked' },
    languages: { fr: 'French', en: 'English' },
    noProgramme: 'No programme',
    units: { yes: 'yes', no: 'no' },
    form: 'Form',
    programme: 'Programme',
    status: 'Status',
    mark: 'Mark',
    all: 'All',
    show: 'Show',
    filters: 'Choose which answers to show',
    count: (n) => (n === 0 ? 'No answers' : n === 1 ? '1 answer' : `${n} answers`),
  },
});
