import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the home of the console says. */
export const homeWords = bilingual({
  fr: {
    title: 'Accueil – Console',
    today: "Aujourd'hui",
    demonstration:
      'Ceci est une démonstration : toutes ces personnes et toutes ces réponses sont inventées. Pour commencer avec une base vide, effacez le dossier .wrangler et lancez npm start -- --empty.',
    nothing: 'Rien de nouveau : tout ce qui est arrivé a été ouvert.',
    fresh: (n: number) => (n === 1 ? '1 réponse nouvelle' : `${n} réponses nouvelles`),
    attention: (n: number) =>
      n === 1 ? "1 réponse à lire d'abord" : `${n} réponses à lire d'abord`,
    suspicion: (n: number) => (n === 1 ? '1 réponse à vérifier' : `${n} réponses à vérifier`),
    freshShort: 'Nouvelles',
    attentionShort: "À lire d'abord",
    suspicionShort: 'À vérifier',
    programmes: 'Candidatures par programme',
    mentors: 'Mentors',
    mentees: 'Personnes à accompagner',
    who: 'Qui',
    total: 'Total',
    places: (places: number, mentees: number) =>
      `${places === 1 ? '1 place offerte' : `${places} places offertes`} par les mentors, ${mentees === 1 ? '1 personne' : `${mentees} personnes`} à accompagner.`,
    noApplications:
      'Aucune inscription pour le moment. Faites connaître les programmes : les annonces prêtes sont dans les actualités.',
    forms: 'Tous les formulaires',
    totals: 'Totaux',
    session: 'Votre session',
    since: (when: string) => `Ouverte ${when}.`,
    everywhere: 'Se déconnecter de tous les appareils',
  },
  en: {
    title: 'Home – Console',
    demonstration:
      'This is a demonstration: all these people and all these answers are invented. To begin with an empty database, delete the folder .wrangler and run npm start -- --empty.',
    today: 'Today',
    nothing: 'Nothing new: everything that came in has been opened.',
    fresh: (n) => (n === 1 ? '1 new answer' : `${n} new answers`),
    attention: (n) => (n === 1 ? '1 answer to read first' : `${n} answers to read first`),
    suspicion: (n) => (n === 1 ? '1 answer to be checked' : `${n} answers to be checked`),
    freshShort: 'New',
    attentionShort: 'To read first',
    suspicionShort: 'To check',
    programmes: 'Applications by programme',
    mentors: 'Mentors',
    mentees: 'Mentees',
    who: 'Who',
    total: 'Total',
    places: (places, mentees) =>
      `${places === 1 ? '1 place' : `${places} places`} offered by mentors, ${mentees === 1 ? '1 person' : `${mentees} people`} looking for one.`,
    noApplications:
      'No applications yet. Make the programmes known: the announcements are ready in the news.',
    forms: 'All forms',
    totals: 'Totals',
    session: 'Your session',
    since: (when) => `Opened ${when}.`,
    everywhere: 'Sign out on every device',
  },
});
