import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the exports say. */
export const exportsWords = bilingual({
  fr: {
    title: 'Exporter des réponses – Console',
    heading: 'Exporter des réponses',
    lead: "Un fichier contient des données personnelles : gardez-le le temps de vous en servir, puis effacez-le. L'export est inscrit au journal.",
    what: 'Quelles réponses',
    format: 'Format',
    formats: {
      excel: 'CSV pour Excel en français (point-virgule)',
      csv: 'CSV standard (virgule, UTF-8)',
      json: 'JSON',
    },
    answers: 'Réponses à choix',
    answersAs: { labels: 'en toutes lettres', values: 'codes stables' },
    answersHint: 'Concerne les fichiers CSV. Le JSON contient toujours les codes stables.',
    download: "Préparer l'export",
    columns: 'Ce que contient chaque colonne',
    column: 'Colonne',
    meaning: 'Question',
    leftOut:
      'Les réponses réservées au binôme et celles qui doivent rester anonymes ne sont jamais exportées.',
    formula:
      "Dans un CSV, un texte qui ressemble à une formule est précédé d'une apostrophe, pour qu'un tableur ne l'exécute pas.",
    fixed: {
      reference: 'Référence donnée à la personne',
      received: "Moment de l'envoi",
      programme: 'Programme choisi',
      language: 'Langue de la page remplie',
      status: 'Statut donné par la coordination',
      note: 'Note de la coordination',
      attention: "À lire d'abord : contact demandé, ou réponse signalée",
      suspicion: 'Pourquoi la réponse est à vérifier',
    },
    suspicions: {
      trap: 'champ invisible rempli',
      haste: 'envoyée très vite',
      rate: 'nombreux envois de la même adresse',
    },
    chooseForm: 'Choisir ce formulaire',
  },
  en: {
    title: 'Export answers – Console',
    heading: 'Export answers',
    lead: 'A file holds personal data: keep it while you need it, then delete it. The export is recorded in the audit log.',
    what: 'Which answers',
    format: 'Format',
    formats: {
      excel: 'CSV for French Excel (semicolons)',
      csv: 'Standard CSV (commas, UTF-8)',
      json: 'JSON',
    },
    answers: 'Multiple-choice answers',
    answersAs: { labels: 'in words', values: 'as stable codes' },
    answersHint: 'For the CSV files. JSON always holds the stable codes.',
    download: 'Prepare the export',
    columns: 'What each column holds',
    column: 'Column',
    meaning: 'Question',
    leftOut: 'Answers reserved for the pair and anonymous answers are never exported.',
    formula:
      'In a CSV, a text that looks like a formula is preceded by an apostrophe, so that no spreadsheet runs it.',
    fixed: {
      reference: 'Reference given to the person',
      received: 'When it was sent',
      programme: 'Programme chosen',
      language: 'Language of the page filled in',
      status: 'Status given by the coordinator',
      note: "Coordinator's note",
      attention: 'To read first: contact asked for, or a flagged answer',
      suspicion: 'Why the answer is to be checked',
    },
    suspicions: {
      trap: 'hidden field filled in',
      haste: 'sent very fast',
      rate: 'many sent from the same address',
    },
    chooseForm: 'Choose this form',
  },
});
