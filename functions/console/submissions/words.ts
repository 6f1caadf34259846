import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the list of submissions says. */
export const submissionsWords = bilingual({
  fr: {
    title: 'Réponses – Console',
    heading: (form: string) => `Réponses : ${form}`,
    /** On the fold of the lists to choose from. */
    filtered: (chosen: string) => (chosen === '' ? 'Filtrer' : `Filtrer (${chosen})`),
    order: 'les plus récentes en premier',
    received: 'Reçue',
    who: 'De qui',
    empty: 'Aucune réponse ne correspond. Élargissez les filtres, ou revenez plus tard.',
    emptyForm: "Personne n'a encore répondu à ce formulaire.",
    older: 'Plus anciennes',
    newer: 'Plus récentes',
    pages: 'Pages de réponses',
    toTotals: 'Voir les totaux',
    toExport: 'Exporter',
  },
  en: {
    title: 'Answers – Console',
    heading: (form) => `Answers: ${form}`,
    filtered: (chosen) => (chosen === '' ? 'Filter' : `Filter (${chosen})`),
    order: 'newest first',
    received: 'Received',
    who: 'From',
    empty: 'No answer matches. Widen the filters, or come back later.',
    emptyForm: 'Nobody has answered this form yet.',
    older: 'Older',
    newer: 'Newer',
    pages: 'Pages of answers',
    toTotals: 'See the totals',
    toExport: 'Export',
  },
});
