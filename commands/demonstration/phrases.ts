/** What invented people write, by the id of the question; `*` where nothing better is known. */
export const phrases: Readonly<Record<string, readonly string[]>> = {
  goals: [
    "Préparer ma première prise de poste d'encadrement et ne plus repousser les conversations difficiles.",
    'Présenter mon projet devant le comité sans lire mes notes.',
    "Comprendre qui décide de quoi dans la maison et oser demander de l'aide.",
    'Choisir entre deux orientations avant le printemps, avec de bonnes raisons.',
    'Passer mes priorités en revue chaque semaine et savoir dire non.',
  ],
  experience: [
    "Douze ans à encadrer des équipes, dont une fusion difficile dont j'ai beaucoup appris.",
    "J'ai accompagné deux alternantes ; elles m'ont surtout appris à me taire.",
    "J'ai créé une activité, je l'ai vendue, puis j'ai recommencé.",
  ],
  message: [
    'Bonjour, puis-je commencer après la date de clôture ? Je rentre de congé le 20 janvier.',
    "Bonjour, je n'ai pas reçu de réponse à ma candidature. Pouvez-vous me dire où elle en est ?",
    'Bonjour, une réunion de présentation est-elle prévue à Grenoble ?',
  ],
  testimony: [
    "J'étais venue chercher des réponses, je suis repartie avec de meilleures questions. Et j'ai demandé ce poste.",
    "Une heure par mois, c'est peu et c'est beaucoup : on y revient toujours avec quelque chose à essayer.",
  ],
  word: [
    'Nous avons enfin parlé de ma présentation de mars.',
    "J'ai noté trois choses à essayer avant la prochaine fois.",
    'La visio a coupé deux fois, nous nous verrons sur place la prochaine fois.',
    '',
    '',
  ],
  words: [
    "J'aimerais rencontrer quelqu'un d'un autre métier que le mien.",
    'Le plus difficile est de trouver une heure au calme.',
    '',
  ],
  keep: [
    "L'objectif écrit en début de séance.",
    'Les cafés entre mentors, une fois par trimestre.',
    '',
  ],
  change: ['Commencer plus tôt dans la saison.', 'Un rappel une semaine avant chaque séance.', ''],
  outcome: ["J'ai présenté mon projet au comité en juin, sans notes.", ''],
  place: ['Grenoble', 'Lyon', 'Nantes', 'Lille', 'Paris'],
  organisation: [
    'Les Ateliers du Lien',
    'Fabrique du Drac',
    'Maison Belledonne',
    'Coopérative Isle',
  ],
  team: ['Études', 'Ventes', 'Atelier', 'Accueil', ''],
  manager: ['Claire Fontaine', 'Marc Delorme', 'Aminata Sow', ''],
  not_with: ['', '', '', ''],
  topics_other: ['Écriture de dossiers'],
  languages_other: ['Portugais'],
  adjustments_detail: ['Des documents lisibles par une synthèse vocale.'],
  remarks: ['Je suis disponible surtout le mardi.', '', '', ''],
  first_name: ['Samira', 'Paul', 'Awa'],
  '*': [''],
};

/** Numbers that people would give, by the id of the question. */
export const numbers: Readonly<Record<string, readonly number[]>> = {
  duration: [30, 45, 60, 60, 60, 75],
  sessions: [3, 4, 5, 6, 8],
  hours: [8, 10, 12, 16, 20],
  capacity: [1, 1, 2, 3],
};
