import type { Language } from '../../domain/words/language.ts';

/** What may be written in each language; an empty text is a question left out. */
export type Texts = Readonly<Record<Language, readonly string[]>>;

const same = (...texts: string[]): Texts => ({ fr: texts, en: texts });

/**
 * What invented people write, by the id of the question; after a colon, by something that they chose
 * before. `*` where nothing better is known.
 */
export const phrases: Readonly<Record<string, Texts>> = {
  'message:join': {
    fr: [
      "Bonjour, je rentre de congé le 20 janvier : est-ce trop tard pour m'inscrire au programme Leadership ?",
      'Bonjour, une réunion de présentation est-elle prévue à Grenoble ?',
      "Bonjour, je suis en contrat jusqu'en juin. Puis-je m'inscrire quand même ?",
    ],
    en: ['Hello, is there an information meeting in Grenoble before applications close?'],
  },
  'message:pair': {
    fr: [
      'Bonjour, mon mentor change de site au printemps. Pouvons-nous continuer à distance ?',
      'Bonjour, nous avons dû reporter deux séances de suite. Faut-il vous prévenir ?',
    ],
    en: ['Hello, my mentor moves to another site in spring. May we go on remotely?'],
  },
  'message:difficulty': {
    fr: [
      "Bonjour, ce que j'avais dit en séance est revenu à ma responsable. Je ne sais pas comment en parler avec mon mentor. Pouvez-vous m'appeler ?",
      "Bonjour, mon mentor annule chaque fois la veille, et la dernière séance date de deux mois. J'aimerais en parler avec vous avant de lui écrire.",
    ],
    en: [
      'Hello, something I said in a session came back to me through my manager. Could you call me before I speak to my mentor?',
    ],
  },
  'message:data': {
    fr: [
      "Bonjour, pouvez-vous m'envoyer une copie de ce que j'ai répondu au recueil des besoins ?",
    ],
    en: ['Hello, could you send me a copy of what I answered in the needs survey?'],
  },
  'message:accessibility': {
    fr: ['Bonjour, le lecteur vocal de mon téléphone saute le tableau des dates. Est-ce connu ?'],
    en: ["Hello, my phone's screen reader skips the table of dates. Is that known?"],
  },
  'message:partner': {
    fr: [
      "Bonjour, notre club d'entreprises aimerait présenter vos programmes à sa réunion de mars.",
    ],
    en: ['Hello, our business club would like to present your programmes at its March meeting.'],
  },
  message: {
    fr: ['Bonjour, à qui dois-je dire que mon adresse e-mail change au 1er janvier ?'],
    en: ['Hello, whom should I tell that my e-mail address changes in January?'],
  },
  'testimony:mentor': {
    fr: [
      "Je croyais venir donner des conseils. J'ai surtout appris à attendre la deuxième question.",
      "Elle a obtenu son poste en mai. Moi, j'ai changé ma façon de tenir mes réunions.",
    ],
    en: ['I came to give advice. What I learned was to wait for the second question.'],
  },
  'testimony:mentee': {
    fr: [
      "Je cherchais des réponses, j'ai trouvé de meilleures questions. Et j'ai demandé ce poste.",
      "Une heure par mois, c'est peu et c'est beaucoup : on en sort toujours avec quelque chose à essayer.",
    ],
    en: ['I was after answers and left with better questions. And I asked for the job.'],
  },
  testimony: {
    fr: [
      "Une heure par mois, c'est peu et c'est beaucoup : on en sort avec quelque chose à essayer.",
    ],
    en: ['An hour a month is little and a lot: one always leaves with something to try.'],
  },
  'word:mentor': {
    fr: [
      'Elle avait préparé trois questions ; la troisième nous a pris toute la séance.',
      "J'ai trop parlé. La prochaine fois, je note mes conseils et je les garde.",
      '',
      '',
      '',
    ],
    en: ['I talked too much. Next time I write my advice down and keep it.', '', ''],
  },
  word: {
    fr: [
      'Nous avons enfin parlé de ma présentation de mars.',
      "J'ai noté trois choses à essayer avant la prochaine fois.",
      'La visio a coupé deux fois : nous nous verrons sur place la prochaine fois.',
      '',
      '',
      '',
    ],
    en: ['We talked about my March presentation at last.', '', ''],
  },
  words: {
    fr: [
      "J'aimerais rencontrer quelqu'un d'un autre métier que le mien.",
      "De quoi sortir de mon service : je n'y connais que mes collègues de bureau.",
      '',
      '',
    ],
    en: ['I would like to meet someone whose work is nothing like mine.', '', ''],
  },
  keep: {
    fr: [
      "L'objectif écrit en début de séance.",
      'Les cafés entre mentors, une fois par trimestre.',
      '',
      '',
    ],
    en: ['Writing down the goal at the start of each session.', ''],
  },
  change: {
    fr: [
      'Commencer plus tôt dans la saison.',
      'Un rappel une semaine avant chaque séance.',
      '',
      '',
    ],
    en: ['A reminder a week before each session.', ''],
  },
  'outcome:mentor': {
    fr: ['Je prépare moins mes réponses et davantage mes questions.', '', ''],
    en: ['I prepare fewer answers and more questions.', ''],
  },
  outcome: {
    fr: [
      "J'ai présenté mon projet au comité en juin, sans notes.",
      "J'ai renoncé à un poste, et je sais pourquoi.",
      '',
      '',
    ],
    en: ['I presented my project to the board in June, without notes.', ''],
  },
  place: same('Grenoble', 'Lyon', 'Nantes', 'Lille', 'Paris'),
  organisation: same(
    'Les Ateliers du Lien',
    'Fabrique du Drac',
    'Maison Belledonne',
    'Coopérative Isle',
  ),
  team: {
    fr: ['Études', 'Ventes', 'Atelier', 'Accueil', ''],
    en: ['Research', 'Sales', 'Workshop', ''],
  },
  manager: same('Claire Fontaine', 'Marc Delorme', 'Aminata Sow', ''),
  not_with: same(''),
  reference: same(''),
  topics_other: { fr: ['Écriture de dossiers'], en: ['Writing applications'] },
  languages_other: { fr: ['Roumain'], en: ['Romanian'] },
  adjustments_detail: {
    fr: ['Des documents lisibles par une synthèse vocale.'],
    en: ['Documents that a screen reader can read.'],
  },
  remarks: {
    fr: ['Je suis disponible surtout le mardi.', '', '', ''],
    en: ['Tuesdays suit me best.', '', ''],
  },
  '*': same(''),
};

/** Numbers that people would give, by the id of the question. */
export const numbers: Readonly<Record<string, readonly number[]>> = {
  duration: [30, 45, 60, 60, 60, 75],
  sessions: [3, 4, 5, 6, 8],
  hours: [8, 10, 12, 16, 20],
  capacity: [1, 1, 2, 3],
};
