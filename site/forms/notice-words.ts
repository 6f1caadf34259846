import { bilingual } from '../../domain/words/bilingual.ts';

/** What the notice on personal data says, under each form. */
export const noticeWords = bilingual({
  fr: {
    noticeTitle: 'Vos données',
    notice: {
      who: 'Responsable des données',
      why: 'Pourquoi',
      basis: 'Base légale',
      readers: 'Qui les lit',
      kept: 'Conservation',
      mandatory: 'Obligatoire',
      rights: 'Vos droits',
      transfer: 'Où',
    },
    bases: {
      consent: 'votre consentement, que vous pouvez retirer à tout moment',
      legitimate_interest:
        "l'intérêt légitime de l'organisation à conduire et améliorer le programme",
      contract: "l'exécution de l'engagement que vous prenez en participant",
    },
    months: (months: number) =>
      `${months === 1 ? 'un' : months} mois, puis suppression automatique`,
    mandatory:
      'tout ce qui ne porte pas la mention "(facultatif)" est nécessaire pour traiter votre envoi',
    readers: 'la coordination du programme',
    /** Between readers of two kinds. */
    andReaders: '\u202f; ',
    othersIfAgreed: "d'autres, pour ce que vous acceptez de montrer",
    readersEnrolled:
      'la coordination du programme ; votre nom et ce que vos réponses ont en commun, puis votre adresse, par la personne avec qui vous formez un binôme',
    hosted: (host: string) =>
      `base de données hébergée dans l'Union européenne par ${host}, sous-traitant ; clauses contractuelles types pour tout accès depuis un pays tiers`,
    rights: (email: string) =>
      `lire vos réponses, les corriger, en recevoir une copie dans un fichier pour la porter ailleurs, les faire effacer, vous opposer à leur usage ou le faire suspendre, revenir sur un accord : écrivez à ${email}. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (www.cnil.fr).`,
    all: 'Toute la notice de confidentialité',
  },
  en: {
    noticeTitle: 'Your data',
    notice: {
      who: 'Controller',
      why: 'Why',
      basis: 'Legal basis',
      readers: 'Who reads them',
      kept: 'Kept for',
      mandatory: 'Mandatory',
      rights: 'Your rights',
      transfer: 'Where',
    },
    bases: {
      consent: 'your consent, which you may withdraw at any time',
      legitimate_interest:
        "the organisation's legitimate interest in running and improving the programme",
      contract: 'carrying out the commitment you make by taking part',
    },
    months: (months) =>
      months === 1
        ? 'one month, then deleted automatically'
        : `${months} months, then deleted automatically`,
    mandatory: 'everything not marked "(optional)" is needed to deal with what you send',
    readers: "the programme's coordinator",
    andReaders: '; ',
    othersIfAgreed: 'others, for what you agree to show',
    readersEnrolled:
      "the programme's coordinator; your name and what your answers have in common, then your address, by whoever you form a pair with",
    hosted: (host) =>
      `database hosted in the European Union by ${host}, a processor; standard contractual clauses for any access from a third country`,
    rights: (email) =>
      `to read your answers, correct them, receive a copy in a file to take elsewhere, have them erased, object to their use or have it paused, take back an agreement: write to ${email}. If the reply does not satisfy you, you may complain to your data protection authority (in France the CNIL, www.cnil.fr).`,
    all: 'The whole privacy notice',
  },
});
