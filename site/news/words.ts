import { bilingual } from '../../domain/words/bilingual.ts';

/** The announcements and their feed. */
export const newsWords = bilingual({
  fr: {
    title: 'Actualités',
    description:
      'Les annonces du programme de mentorat : inscriptions, rencontres, dates à retenir.',
    lead: "Les annonces du programme, les plus récentes d'abord.",
    feed: 'Suivre par flux RSS',
    all: 'Toutes les actualités',
    empty: "Rien à annoncer pour l'instant. Les premières nouvelles paraîtront ici.",
  },
  en: {
    title: 'News',
    description:
      'Announcements from the mentoring programme: applications, meetings, dates for your diary.',
    lead: 'Announcements from the programme, the newest first.',
    feed: 'Follow by RSS',
    all: 'All the news',
    empty: 'Nothing to announce just now. The first news will appear here.',
  },
});
