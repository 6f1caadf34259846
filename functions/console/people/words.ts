import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said where one finds a person and all that they sent. */
export const peopleWords = bilingual({
  fr: {
    title: 'Une personne – Console',
    heading: 'Une personne',
    lead: "Tout ce qu'une personne a envoyé, d'un formulaire à l'autre : pour le lire avec elle, lui en remettre une copie, ou l'effacer si elle le demande.",
    who: 'Nom, adresse e-mail ou référence',
    whoHint:
      "Le début d'un nom ou d'une adresse suffit, avec ou sans accents. La référence figure sur le reçu. Exemple : 5F3A-9C1E-0B7D.",
    found: (n: number) => (n === 1 ? '1 réponse trouvée' : `${n} réponses trouvées`),
    many: (n: number) =>
      `Plus de ${n} réponses trouvées ; voici les plus récentes. Écrivez-en davantage pour en voir moins.`,
    from: 'De qui',
    received: 'Reçue',
    find: 'Chercher',
    none: "Rien n'est enregistré sous ce nom, cette adresse ni cette référence. Vérifiez lettre par lettre ; la personne a pu en donner une autre, ou répondre sans laisser d'adresse.",
    notFound:
      "Ne se trouvent pas ainsi : les réponses envoyées sans adresse (cherchez-les une à une, par leur référence), et ce que d'autres ont écrit sur cette personne.",
    alone: 'Cette réponse ne porte pas d’adresse : rien d’autre ne peut lui être rattaché.',
    most: (n: number) => `Seules les ${n} plus récentes sont montrées.`,
    earlier: 'Réponses plus anciennes',
    acts: 'À la demande de la personne',
    copyText:
      "Une copie contient tout ce que la coordination lit, notes comprises. Envoyez-la à l'adresse qui figure dans les réponses, pas à une autre. La remise est inscrite au journal. Cette page s'imprime aussi.",
    json: 'Copie (JSON)',
    csv: 'Copie (CSV)',
    erase: "Effacer tout ce qu'elle a envoyé",
    note: 'Note de la coordination',
    correct: 'Corriger',
    eraseOne: 'Effacer',
    until: 'Sera effacée le',
    reserved: 'Réponses réservées au binôme : non comprises, la coordination ne les lit pas.',
    counted: 'Réponses comptées sans nom : non comprises, rien ne les relie à une personne.',
    columns: {
      reference: 'référence',
      received: "moment de l'envoi",
      form: 'formulaire',
      question: 'question',
      answer: 'réponse',
    },
  },
  en: {
    title: 'A person – Console',
    heading: 'A person',
    lead: 'All that a person sent, across forms: to read it with them, to hand them a copy, or to erase it if they ask for it.',
    who: 'Name, e-mail address or reference',
    whoHint:
      'The beginning of a name or an address is enough, with or without accents. The reference stands on the receipt. Example: 5F3A-9C1E-0B7D.',
    found: (n) => (n === 1 ? '1 answer found' : `${n} answers found`),
    many: (n) => `More than ${n} answers found; these are the newest. Type more to see fewer.`,
    from: 'From',
    received: 'Received',
    find: 'Search',
    none: 'Nothing is stored under that name, address or reference. Check it letter by letter; the person may have given another one, or answered without leaving an address.',
    notFound:
      'Not found in this way: answers sent without an address (look for each by its reference), and what others wrote about this person.',
    alone: 'This answer carries no address: nothing else can be linked to it.',
    most: (n) => `Only the ${n} newest are shown.`,
    earlier: 'Earlier answers',
    acts: 'When the person asks for it',
    copyText:
      'A copy holds all that the coordinator reads, notes included. Send it to the address in the answers, not to another one. The handing over is recorded in the audit log. This page can be printed too.',
    json: 'Copy (JSON)',
    csv: 'Copy (CSV)',
    erase: 'Erase all that they sent',
    note: "Coordinator's note",
    correct: 'Correct',
    eraseOne: 'Erase',
    until: 'Will be deleted on',
    reserved: 'Answers reserved for the pair: not included, the coordinator does not read them.',
    counted: 'Answers counted without a name: not included, nothing links them to a person.',
    columns: {
      reference: 'reference',
      received: 'sent at',
      form: 'form',
      question: 'question',
      answer: 'answer',
    },
  },
});
