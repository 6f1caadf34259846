/** The announcements and their feed. */
export const news = {
  title: 'Actualités',
  description: 'Les annonces du programme de mentorat : inscriptions, rencontres, dates à retenir.',
  lead: "Les annonces du programme, les plus récentes d'abord.",
  feed: 'Suivre par flux RSS',
  all: 'Toutes les actualités',
  empty: "Rien à annoncer pour l'instant. Les premières nouvelles paraîtront ici.",
};
