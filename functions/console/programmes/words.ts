import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the page of a programme says. */
export const programmeWords = bilingual({
  fr: {
    title: (name: string) => `${name} – Console`,
    days: 'Ses jours',
    fromTo: (from: string, to: string) => `du ${from} au ${to}`,
    formula: 'Sa formule',
    both: (first: string, second: string) => `${first}, puis ${second}`,
    file: 'Son fichier',
    before: "L'édition d'avant",
    after: "L'édition suivante",
    ways: 'Pages de ce programme',
    people: 'Personnes',
    pairs: 'Binômes',
    pulse: 'Pouls',
    objectives: 'Objectifs',
    report: 'Bilan pour la direction',
    testimonials: 'Témoignages',
    thanks: 'Remerciements',
    byFormula: 'Les binômes, par formule',
    byFormulaHint:
      "Chaque binôme garde la formule par laquelle il est né : changer celle du programme n'efface rien.",
    none: "Aucun binôme n'a encore été formé.",
    made: 'Formés',
    living: 'En cours',
    when: 'Quand',
    unknown: 'formule non notée alors',
    drafts: (n: number) =>
      n === 1 ? 'une proposition est commencée' : `${n} propositions sont commencées`,
    evenings: (n: number) =>
      n === 1 ? 'une soirée de rencontres est prévue' : `${n} soirées de rencontres sont prévues`,
    choosing: (n: number) =>
      n === 1 ? 'une personne choisit un mentor' : `${n} personnes choisissent un mentor`,
    begun: 'Rien ne se perd non plus de ce qui est en train :',
    formulaChange: 'Changer de formule en cours de route',
    formulaHow: 'Dans le fichier, écrivez une autre formule, puis publiez :',
    formulaThen:
      'Le site dit alors la nouvelle formule. Les binômes formés continuent, une proposition ou une soirée commencée se termine comme prévu, et qui choisit un mentor peut aller au bout. Dites-le aux personnes par une annonce, et pourquoi.',
    extend: 'Prolonger',
    extendHow: "Dans un terminal, sur l'ordinateur où se trouve le site :",
    extendThen:
      'La commande écrit la nouvelle fin dans le fichier ; publiez-le. Les binômes en cours vont jusque-là et le bilan final est demandé ce jour-là. Pour deux personnes seulement, renouvelez leur binôme depuis sa page.',
    again: 'Reprendre : une nouvelle édition',
    againThen:
      "La commande écrit les fichiers de l'édition suivante, un an plus tard, dans les deux langues : relisez-les, puis publiez. Celle-ci reste telle quelle, avec ses personnes, ses binômes et ses chiffres.",
    againDone: (name: string) =>
      `C'est fait : « ${name} » la suit. Pour l'édition d'après, partez de celle-là.`,
    archive: 'Archiver',
    archiveThen: (end: string) =>
      `Rien à faire. Après le ${end}, la page publique dit que le programme est terminé ; si une édition la suit, elle y mène, et celle-ci passe parmi les éditions passées. La console garde tout jusqu'au terme de chaque réponse. Laissez le fichier en place : sans lui, la console ne connaîtrait plus son nom.`,
    past: (end: string) =>
      `Terminé depuis le ${end}. La console garde tout jusqu'au terme de chaque réponse. Laissez le fichier en place : sans lui, la console ne connaîtrait plus son nom.`,
    stillLiving: (n: number) =>
      n === 1
        ? 'Un binôme est encore en cours : renouvelez-le ou terminez-le.'
        : `${n} binômes sont encore en cours : renouvelez-les ou terminez-les.`,
    see: 'Voir lesquels',
  },
  en: {
    title: (name) => `${name} – Console`,
    days: 'Its days',
    fromTo: (from, to) => `${from} to ${to}`,
    formula: 'Its formula',
    both: (first, second) => `${first}, then ${second}`,
    file: 'Its file',
    before: 'The edition before',
    after: 'The next edition',
    ways: 'Pages of this programme',
    people: 'People',
    pairs: 'Pairs',
    pulse: 'Pulse',
    objectives: 'Objectives',
    report: 'Report for the leadership',
    testimonials: 'Testimonials',
    thanks: 'Thanks',
    byFormula: 'Pairs, by formula',
    byFormulaHint:
      'Each pair keeps the formula by which it came about: changing that of the programme erases nothing.',
    none: 'No pair has been made yet.',
    made: 'Made',
    living: 'Under way',
    when: 'When',
    unknown: 'formula not noted then',
    drafts: (n) => (n === 1 ? 'one proposal has been begun' : `${n} proposals have been begun`),
    evenings: (n) =>
      n === 1 ? 'one evening of meetings is planned' : `${n} evenings of meetings are planned`,
    choosing: (n) =>
      n === 1 ? 'one mentee is choosing a mentor' : `${n} mentees are choosing a mentor`,
    begun: 'Nothing is lost of what has been begun either:',
    formulaChange: 'Changing the formula midway',
    formulaHow: 'In the file, write another formula, then publish:',
    formulaThen:
      'The site then says the new formula. Pairs that were made go on, and a proposal or an evening that was begun ends as planned, and whoever is choosing a mentor goes on. Tell people by an announcement, and why.',
    extend: 'Extending',
    extendHow: 'In a terminal, on the computer where the site is kept:',
    extendThen:
      'The command writes the new end in the file; publish it. Pairs under way go on until then, and the final review is asked for that day. For two people only, renew their pair on its page.',
    again: 'Holding it again: a new edition',
    againThen:
      'The command writes the files of the next edition, a year later, in both languages: read them, then publish. This one stays as it is, with its people, its pairs and its figures.',
    againDone: (name) => `Done: “${name}” follows it. For the edition after, start from that one.`,
    archive: 'Archiving',
    archiveThen: (end) =>
      `There is nothing to do. After ${end} the public page says that the programme has ended; if an edition follows, it leads there, and this one joins the past editions. The console keeps everything until the time of each answer is up. Leave the file in place: without it, the console would no longer know its name.`,
    past: (end) =>
      `Ended on ${end}. The console keeps everything until the time of each answer is up. Leave the file in place: without it, the console would no longer know its name.`,
    stillLiving: (n) =>
      n === 1
        ? 'One pair is still under way: renew it or bring it to its end.'
        : `${n} pairs are still under way: renew them or bring them to their end.`,
    see: 'See which',
  },
});
