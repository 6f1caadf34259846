import { bilingual } from '../../domain/words/bilingual.ts';

/** Pages of their own: charter, legal notice and others. */
export const pageWords = bilingual({
  fr: {
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
  },
  en: {
    sides: { mentor: 'Mentor', mentee: 'Mentee' },
    signTitle: 'Signatures',
    signNote:
      'Print this page twice: on paper it has two places to sign. You sign both copies together, at the first meeting.',
    signName: 'Full name',
    signDate: 'Date',
    signHand: 'Signature',
    version: (day) => `Version of ${day}`,
    legal: {
      title: 'Who publishes, who hosts, who answers',
      publisher: 'Publisher',
      contact: 'Contact',
      controller: 'Data controller',
      dpo: 'Data protection',
      host: 'Host',
    },
  },
});
