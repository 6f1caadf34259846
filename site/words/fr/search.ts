/** The search page. */
export const search = {
  title: 'Rechercher',
  description: 'Chercher un mot dans le guide, les programmes, les questions et les actualités.',
  label: 'Un mot, une question',
  button: 'Chercher',
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
};
