import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the list of submissions says. */
export const submissionsWords = bilingual({
  fr: {
    title: 'Réponses – Console',
    heading: (form: string) => `Réponses : ${form}`,
    /** On the fold of the lists to choose from. */
    filtered: (chosen: string) => (chosen === '' ? 'Filtrer' : `Filtrer (${chosen})`),
    everythingNew: 'Tout ce qui est nouveau',
    everything: 'Toutes les réponses',
    /** After how many there are. */
    orders: {
      newest: 'les plus récentes en premier',
      oldest: 'les plus anciennes en premier',
      name: 'par nom',
      programme: 'par programme',
      status: 'par statut',
    },
    ofNewest: (order: string, n: number) => `${order} : les ${n} plus récentes`,
    received: 'Reçue',
    who: 'De qui',
    points: (points: string) => `notes : ${points}`,
    empty: 'Aucune réponse ne correspond. Élargissez les filtres, ou revenez plus tard.',
    emptyForm: "Personne n'a encore répondu à ce formulaire.",
    nothingNew: 'Rien de nouveau : tout a été traité.',
    emptyAll: "Personne n'a encore répondu.",
    next: 'Page suivante',
    previous: 'Page précédente',
    pages: 'Pages de réponses',
    toTotals: 'Voir les totaux',
    toExport: 'Exporter',
    tickAll: 'Tout cocher',
    ticked: 'Réponses cochées',
    choose: 'Choisir un statut',
    decide: 'Appliquer',
    nothingTicked: 'Cochez au moins une réponse, puis choisissez un statut.',
    noStatus: 'Choisissez un statut pour les réponses cochées.',
    /** After a decision on many; each status is followed by how many have it now. */
    changed: (n: number, statuses: string) =>
      `${n === 1 ? '1 réponse a' : `${n} réponses ont`} changé de statut : ${statuses}.`,
    takeBack: 'Annuler',
    /** Before the names of those that stayed. */
    left: (n: number) =>
      n === 1
        ? "1 réponse n'a pas été modifiée : quelqu'un d'autre l'a traitée entre-temps, ou ce statut ne lui convient pas."
        : `${n} réponses n'ont pas été modifiées : quelqu'un d'autre les a traitées entre-temps, ou ce statut ne leur convient pas.`,
    nothingChanged: "Rien n'a changé : les réponses cochées avaient déjà ce statut.",
  },
  en: {
    title: 'Answers – Console',
    heading: (form) => `Answers: ${form}`,
    filtered: (chosen) => (chosen === '' ? 'Filter' : `Filter (${chosen})`),
    everythingNew: 'Everything new',
    everything: 'All answers',
    orders: {
      newest: 'newest first',
      oldest: 'oldest first',
      name: 'by name',
      programme: 'by programme',
      status: 'by status',
    },
    ofNewest: (order, n) => `${order}: the ${n} newest`,
    received: 'Received',
    who: 'From',
    points: (points) => `scores: ${points}`,
    empty: 'No answer matches. Widen the filters, or come back later.',
    emptyForm: 'Nobody has answered this form yet.',
    nothingNew: 'Nothing new: everything was dealt with.',
    emptyAll: 'Nobody has answered yet.',
    next: 'Next page',
    previous: 'Previous page',
    pages: 'Pages of answers',
    toTotals: 'See the totals',
    toExport: 'Export',
    tickAll: 'Tick all',
    ticked: 'Ticked answers',
    choose: 'Choose a status',
    decide: 'Apply',
    nothingTicked: 'Tick at least one answer, then choose a status.',
    noStatus: 'Choose a status for the ticked answers.',
    changed: (n, statuses) =>
      `${n === 1 ? '1 answer' : `${n} answers`} changed status: ${statuses}.`,
    takeBack: 'Undo',
    left: (n) =>
      n === 1
        ? '1 answer was not changed: somebody else dealt with it in the meantime, or it cannot have this status.'
        : `${n} answers were not changed: somebody else dealt with them in the meantime, or they cannot have this status.`,
    nothingChanged: 'Nothing changed: the ticked answers had this status already.',
  },
});
