import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the report of a programme says. */
export const reportWords = bilingual({
  fr: {
    title: (programme: string) => `${programme} : bilan pour la direction`,
    days: (from: string, to: string) => `Du ${from} au ${to}.`,
    asOf: (today: string) => `Chiffres arrêtés au ${today}.`,
    pairs: (n: number): string => (n === 1 ? 'binôme commencé' : 'binômes commencés'),
    sessions: (n: number): string => (n < 2 ? 'séance tenue' : 'séances tenues'),
    hours: (mentors: number) =>
      mentors === 1 ? 'heures données par un mentor' : `heures données par ${mentors} mentors`,
    fewPairs: 'Moins de cinq séances ou de cinq binômes : rien à montrer encore.',
    said: 'Le mot de la coordination',
    notSaid: "La coordination n'a encore rien écrit.",
    objectives: 'Les objectifs et ce qui est atteint',
    target: 'Cible :',
    reached: 'Atteint',
    few: 'Moins de cinq réponses, présences ou binômes.',
    notYet: 'Pas encore relevé.',
    notMeasured: 'Rien ne le mesure encore.',
    stories: "Ce qu'en disent les personnes",
    noStories: "Personne n'a encore laissé un témoignage que l'on puisse citer.",
    roles: { mentor: 'Mentor', mentee: 'Personne accompagnée', other: 'Autre rôle' },
    how: "Les chiffres comptent des lots de cinq réponses, séances, présences ou binômes au moins : aucun ne dit ce qu'une seule personne a répondu. Ce que deux personnes se disent n'y entre pas.",
    print:
      'La feuille ci-dessous s’imprime sur une ou deux pages A4 : Fichier, puis Imprimer. Ce qui l’entoure ne s’imprime pas.',
    quotes:
      "Sont cités les trois derniers témoignages marqués « Répondu », dont l'auteur accepte qu'ils soient repris ; ils sont signés du rôle seul.",
    write: 'Écrire le mot de la coordination',
    writeHint:
      "1 500 caractères au plus. Une ligne vide sépare deux paragraphes. Le mot vaut pour cette langue ; l'autre a le sien. Ne nommez personne sans son accord.",
    save: 'Enregistrer',
    saved: 'Le mot est enregistré.',
    tooLong: 'Raccourcissez le mot à 1 500 caractères : le bilan tient sur deux pages.',
    overtaken: (now: string) =>
      `Quelqu'un a récrit ce mot entre-temps : rien n'a été changé. Il dit maintenant : « ${now} ». Reprenez ce qui manque, puis gardez de nouveau.`,
    back: 'Objectifs du programme',
    toReport: 'Bilan pour la direction, en deux pages à imprimer',
  },
  en: {
    title: (programme) => `${programme}: report to the management`,
    days: (from, to) => `From ${from} to ${to}.`,
    asOf: (today) => `Figures as of ${today}.`,
    pairs: (n) => (n === 1 ? 'pair begun' : 'pairs begun'),
    sessions: (n) => (n === 1 ? 'session held' : 'sessions held'),
    hours: (mentors) =>
      mentors === 1 ? 'hours given by one mentor' : `hours given by ${mentors} mentors`,
    fewPairs: 'Fewer than five sessions or five pairs: nothing to show yet.',
    said: 'A word from the coordinators',
    notSaid: 'The coordinators have not written anything yet.',
    objectives: 'The objectives, and what has been reached',
    target: 'Target:',
    reached: 'Reached',
    few: 'Fewer than five answers, attendances or pairs.',
    notYet: 'Not recorded yet.',
    notMeasured: 'Nothing measures it yet.',
    stories: 'What people say',
    noStories: 'Nobody has left a testimonial yet that may be quoted.',
    roles: { mentor: 'Mentor', mentee: 'Mentee', other: 'Another role' },
    how: 'Figures count batches of at least five answers, sessions, attendances or pairs: none tells what a single person answered. What two people say to each other is no part of them.',
    print:
      'The sheet below prints on one or two pages of A4: File, then Print. What surrounds it is not printed.',
    quotes:
      'The last three testimonials are quoted that are marked “Answered” and whose author agrees to their being used; they are signed with the role alone.',
    write: 'Write the word from the coordinators',
    writeHint:
      '1,500 characters at most. An empty line separates two paragraphs. These words are for this language; the other has its own. Do not name anybody who has not agreed.',
    save: 'Save',
    saved: 'Your words are saved.',
    tooLong: 'Shorten your words to 1,500 characters: the report takes two pages.',
    overtaken: (now) =>
      `Somebody wrote these words anew meanwhile: nothing was changed. They now say: “${now}”. Take up what is missing, then keep yours again.`,
    back: 'Objectives of the programme',
    toReport: 'Report to the management, two pages to print',
  },
});
