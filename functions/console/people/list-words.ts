import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the list of people says. */
export const listWords = bilingual({
  fr: {
    title: 'Personnes – Console',
    heading: 'Personnes',
    filters: 'Choisir les personnes à afficher',
    filtered: (chosen: string) => (chosen === '' ? 'Filtrer' : `Filtrer (${chosen})`),
    who: 'Nom',
    role: 'Côté',
    standing: 'Participation',
    applied: 'Inscription',
    since: 'Depuis le',
    everyone: 'Toutes',
    ambassador: 'Ambassade',
    ambassadors: 'Ambassades seulement',
    mark: 'fait connaître le programme',
    sorts: {
      name: 'Nom',
      newest: 'Inscription la plus récente',
      oldest: 'Inscription la plus ancienne',
    },
    orders: {
      name: 'par nom',
      newest: 'les plus récentes en premier',
      oldest: 'les plus anciennes en premier',
    },
    /** A person in a programme is one participation; somebody may have several. */
    count: (n: number) => (n === 1 ? '1 participation' : `${n} participations`),
    more: (n: number) => `Plus de ${n} participations`,
    none: 'Aucune participation ne correspond. Élargissez les filtres.',
    nobody:
      "Personne ne s'est encore inscrit. Une inscription envoyée par formulaire fait apparaître la personne ici.",
    pages: 'Pages de la liste',
    previous: 'Page précédente',
    next: 'Page suivante',
    ticked: 'Participations cochées',
    tickAll: 'Tout cocher',
    choose: "Choisir l'étape",
    apply: 'Appliquer',
    nothingTicked: 'Cochez au moins une participation, puis choisissez une étape.',
    noStanding: 'Choisissez une étape pour les participations cochées.',
    changed: (n: number, each: string) =>
      `${n === 1 ? '1 participation a' : `${n} participations ont`} changé : ${each}.`,
    takeBack: 'Annuler',
    left: (n: number) =>
      n === 1
        ? "1 participation n'a pas changé : quelqu'un d'autre l'a déplacée entre-temps, ou cette étape ne suit pas la sienne."
        : `${n} participations n'ont pas changé : quelqu'un d'autre les a déplacées entre-temps, ou cette étape ne suit pas la leur.`,
    nothingChanged: "Rien n'a changé : les participations cochées en étaient déjà là.",
    /** Ticks a step of getting ready for all that is ticked; only where the list shows one programme. */
    steps: 'Étape de préparation',
    chooseStep: "Choisir l'étape de préparation",
    tick: 'Cocher comme faite',
    untick: 'Décocher',
    stepsHint:
      "Pour cocher une étape de préparation de plusieurs personnes à la fois, n'affichez d'abord qu'un programme.",
    noStep: 'Choisissez une étape de préparation pour les participations cochées.',
    /** For how many of those that were ticked; the others are on the other side, not accepted, or had done it. */
    tickDone: (n: number, of: number) =>
      `${n === 0 ? "L'étape n'a été cochée pour personne" : n === 1 ? "L'étape est cochée pour 1 personne" : `L'étape est cochée pour ${n} personnes`}.${n < of ? " Rien n'a changé pour les autres participations cochées : l'étape n'est pas de leur côté, elles ne sont pas acceptées, ou c'était déjà fait." : ''}`,
    untickDone: (n: number, of: number) =>
      `${n === 0 ? "L'étape n'a été décochée pour personne" : n === 1 ? "L'étape est décochée pour 1 personne" : `L'étape est décochée pour ${n} personnes`}.${n < of ? " Rien n'a changé pour les autres participations cochées." : ''}`,
    found: (n: number) => (n === 1 ? '1 participation trouvée' : `${n} participations trouvées`),
    many: (n: number) =>
      `Plus de ${n} participations trouvées ; voici les premières. Écrivez-en davantage pour en voir moins.`,
    others: 'Autres réponses',
    back: 'Toutes les personnes',
  },
  en: {
    title: 'People – Console',
    heading: 'People',
    filters: 'Choose the people to show',
    filtered: (chosen) => (chosen === '' ? 'Filter' : `Filter (${chosen})`),
    who: 'Name',
    role: 'Side',
    standing: 'Participation',
    applied: 'Applied',
    since: 'Since',
    everyone: 'All',
    ambassador: 'Ambassadors',
    ambassadors: 'Ambassadors only',
    mark: 'makes the programme known',
    sorts: { name: 'Name', newest: 'Newest application', oldest: 'Oldest application' },
    orders: { name: 'by name', newest: 'newest first', oldest: 'oldest first' },
    count: (n) => (n === 1 ? '1 participation' : `${n} participations`),
    more: (n) => `More than ${n} participations`,
    none: 'No participation matches. Widen the filters.',
    nobody: 'Nobody has applied yet. An application sent with a form makes its sender appear here.',
    pages: 'Pages of the list',
    previous: 'Previous page',
    next: 'Next page',
    ticked: 'Ticked participations',
    tickAll: 'Tick all',
    choose: 'Choose the step',
    apply: 'Apply',
    nothingTicked: 'Tick at least one participation, then choose a step.',
    noStanding: 'Choose a step for the ticked participations.',
    changed: (n, each) =>
      `${n === 1 ? '1 participation has' : `${n} participations have`} changed: ${each}.`,
    takeBack: 'Undo',
    left: (n) =>
      n === 1
        ? '1 participation did not change: somebody else moved it in the meantime, or this step does not follow on its own.'
        : `${n} participations did not change: somebody else moved them in the meantime, or this step does not follow on theirs.`,
    nothingChanged: 'Nothing changed: the ticked participations stood there already.',
    steps: 'Step of getting ready',
    chooseStep: 'Choose the step of getting ready',
    tick: 'Tick as done',
    untick: 'Untick',
    stepsHint:
      'To tick a step of getting ready for several people at once, show one programme first.',
    noStep: 'Choose a step of getting ready for the ticked participations.',
    tickDone: (n, of) =>
      `${n === 0 ? 'The step was ticked for nobody' : n === 1 ? 'The step is ticked for 1 person' : `The step is ticked for ${n} people`}.${n < of ? ' Nothing changed for the other ticked participations: the step is not on their side, they are not accepted, or it was done already.' : ''}`,
    untickDone: (n, of) =>
      `${n === 0 ? 'The step was unticked for nobody' : n === 1 ? 'The step is unticked for 1 person' : `The step is unticked for ${n} people`}.${n < of ? ' Nothing changed for the other ticked participations.' : ''}`,
    found: (n) => (n === 1 ? '1 participation found' : `${n} participations found`),
    many: (n) =>
      `More than ${n} participations found; these are the first. Type more to see fewer.`,
    others: 'Other answers',
    back: 'All people',
  },
});
