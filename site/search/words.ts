import { bilingual } from '../../domain/words/bilingual.ts';
import type { Synonyms } from './match.ts';

/** The search page. */
export const searchWords = bilingual({
  fr: {
    title: 'Rechercher',
    description:
      'Rechercher un mot dans les formulaires, le guide, les programmes, les questions et les actualités.',
    forms: 'Les formulaires',
    others: 'Et aussi',
    /** What people type, and what our pages call it. */
    synonyms: {
      rgpd: ['vos données'],
      cnil: ['vos données'],
      oubli: ['effacer', 'vos données'],
      supprimer: ['effacer'],
      annuler: ['arrêter', 'déplacer'],
      désinscrire: ['arrêter', 'quitter'],
      désabonner: ['arrêter'],
      résilier: ['arrêter'],
      télétravail: ['distance'],
      visio: ['distance'],
      tuteur: ['mentor'],
      prix: ['bénévole'],
      tarif: ['bénévole'],
      délai: ['plus tard'],
      limite: ['plus tard'],
      'date limite': ['clôture'],
    } as Synonyms,
    label: 'Un mot, une question',
    button: 'Rechercher',
    waiting: 'Recherche en cours…',
    none: (query: string) =>
      `Aucune page ne contient "${query}". Essayez un mot plus simple, ou parcourez le guide.`,
    found: (n: number, query: string) =>
      n === 1 ? `Une page pour "${query}"` : `${n} pages pour "${query}"`,
    more: "Montrer d'autres pages",
    failed:
      "La recherche n'a pas pu s'ouvrir. Rechargez la page, ou parcourez le guide et les questions.",
    noScript:
      "La recherche a besoin de JavaScript, et votre navigateur ne l'exécute pas. Voici tout ce que le site contient : vous pouvez y chercher un mot avec la fonction de votre navigateur.",
  },
  en: {
    title: 'Search',
    description:
      'Look for a word in the forms, the guide, the programmes, the questions and the news.',
    forms: 'The forms',
    others: 'Also here',
    synonyms: {
      gdpr: ['your data'],
      privacy: ['your data'],
      erasure: ['erase', 'your data'],
      forgotten: ['erase', 'your data'],
      cancel: ['stop', 'leave'],
      withdraw: ['stop', 'leave'],
      unsubscribe: ['stop', 'leave'],
      unregister: ['stop', 'leave'],
      remote: ['online', 'distance'],
      video: ['online', 'distance'],
      tutor: ['mentor'],
      price: ['volunteer'],
      cost: ['volunteer'],
    },
    label: 'A word, a question',
    button: 'Search',
    waiting: 'Searching…',
    none: (query) => `No page contains "${query}". Try a simpler word, or browse the guide.`,
    found: (n, query) => (n === 1 ? `One page for "${query}"` : `${n} pages for "${query}"`),
    more: 'Show more pages',
    failed:
      'The search could not be opened. Reload the page, or browse the guide and the questions.',
    noScript:
      "The search needs JavaScript, which your browser does not run. Here is everything on the site: look for a word with your browser's own find command.",
  },
});
