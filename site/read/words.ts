import { bilingual } from '../../domain/words/bilingual.ts';

/** Pages of their own: charter, legal notice and others. */
export const pageWords = bilingual({
  fr: {
    sides: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
    signTitle: 'Signatures',
    signNote:
      'Imprimez cette page en deux exemplaires, recto verso, par le menu de votre navigateur : elle tient sur une feuille A4, avec la place de vos deux signatures. Vous signez ensemble les deux exemplaires, si vous ne l’avez pas déjà fait depuis votre espace.',
    signName: 'Prénom et nom',
    signProgramme: 'Programme',
    signDate: 'Fait le',
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
      "Print this page twice, on both sides of the paper, from your browser's menu: it fits on one sheet of A4, with room for your two signatures. You sign both copies together, unless you have done so from your space.",
    signName: 'Full name',
    signProgramme: 'Programme',
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
