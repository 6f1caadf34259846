/** The home page. */
export const home = {
  programmesCount: (n: number): string => (n === 5 ? 'Cinq programmes' : 'Les programmes'),
  steps: 'Comment cela se passe',
  voice: 'Une voix',
  example: "Témoignage inventé, pour l'exemple.",
  news: 'Dernières annonces',
  empty: "Les pages de ce site s'écrivent en ce moment. Le guide, lui, est déjà là.",
};
