/** Pages of their own: charter, legal notice and others. */
export const pages = {
  sides: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
  signTitle: 'Signatures',
  signNote:
    'Imprimez cette page en deux exemplaires : deux emplacements pour signer paraissent sur le papier. Vous signez ensemble les deux exemplaires, à la première rencontre.',
  signName: 'Prénom et nom',
  signDate: 'Date',
  signHand: 'Signature',
  version: (day: string) => `Version du ${day}`,
  legal: {
    title: 'Qui publie, qui héberge, qui répond',
    publisher: 'Éditeur',
    contact: 'Contact',
    controller: 'Responsable des données personnelles',
    dpo: 'Protection des données',
    host: 'Hébergeur',
  },
};
