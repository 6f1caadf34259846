import { bilingual } from '../../domain/words/bilingual.ts';
import { listed } from './listed.ts';
import type { NoList } from './read-list.ts';

/** What the command says of what it is given, where nothing can be made of it. */
export const pairWords = bilingual({
  fr: {
    wrongAim: (found: string) =>
      `« ${found} » n'est pas un but. Écrivez --aim total ou --aim least-first.`,
    wrongFormat: (found: string) =>
      `« ${found} » n'est pas un format. Écrivez --format table, json ou csv.`,
    wrongLeast: (found: string) =>
      `« ${found} » n'est pas une note. Écrivez un nombre entier de 0 à 100 après --at-least.`,
    wrongPair: (found: string) =>
      `« ${found} » ne nomme pas deux personnes. Écrivez le mentor, le signe = et la personne accompagnée, entre guillemets : "Nadia Benali = Paul Morel".`,
    noRules:
      'Il manque content/pairing.yaml, qui dit par quelles questions deux personnes se conviennent. Le modèle est dans content/README.md.',
    noForms:
      'Aucun formulaire n’inscrit de mentors, ou de personnes accompagnées : ajoutez does: enrol_mentor et does: enrol_mentee à ceux qui le font.',
    faulty: 'Le contenu a des fautes : npm run check les montre.',
    noFile: (file: string) => `${file} est introuvable. Vérifiez son nom et son dossier.`,
    noList: {
      workbook: (file: string) =>
        `${file} est un classeur. Ouvrez-le et enregistrez la feuille au format CSV (UTF-8).`,
      empty: (file: string) => `${file} est vide. Exportez la liste de nouveau.`,
      headings_only: (file: string) =>
        `${file} n'a que sa ligne de titres : personne n'y est inscrit. Vérifiez le filtre de l'export.`,
      open_quote: (file: string, line: number) =>
        `${file}, ligne ${line} : un guillemet droit ouvre une cellule qui n'est jamais refermée. Effacez-le, ou refermez-le, puis recommencez.`,
    } satisfies Record<NoList, (file: string, line: number) => string>,
    noProgramme: (found: string, all: readonly string[]) =>
      `Il n'y a pas de programme « ${found} ». Écrivez l'un de ceux-ci après --programme : ${all.join(', ')}.`,
    whichProgramme: (all: readonly string[], first: string) =>
      `Pour quel programme ? ${all.join(', ')}. Ajoutez par exemple --programme ${first}.`,
    whichSide: (file: string) =>
      `${file} : rien ne dit si ce sont les mentors ou les personnes accompagnées. Mettez « mentors » ou « mentees » dans le nom du fichier, ou ajoutez une colonne « Rôle ».`,
    keptUnread: (file: string) =>
      `${file} ne peut pas être lu. Corrigez-le, ou effacez-le : les colonnes vous seront demandées de nouveau.`,
    keptHeading: (file: string, found: string, all: readonly string[]) =>
      `${file} nomme une colonne « ${found} » que la liste n'a pas. Écrivez l'un de ses titres (${listed(all, 40)}), ou laissez vide.`,
    keptAbove: (file: string, all: readonly string[]) =>
      `Les colonnes de ${file}. À gauche, la question du formulaire ; à droite, le titre de la colonne.\nVide : la liste n'a pas cette réponse, et elle ne comptera pas.\nSes titres : ${all.join(' ; ')}`,
    columnsWanted: (file: string, questions: readonly string[], kept: string) =>
      `${file} : aucune colonne ne répond clairement à ${listed(
        questions.map((each) => `« ${each} »`),
        40,
      )}. Ouvrez ${kept}, écrivez à droite de chaque question le titre de sa colonne (ou laissez vide si la liste ne l'a pas), puis relancez. Ce ne sera plus demandé.`,
    nameWanted: (file: string, all: readonly string[]) =>
      `${file} : aucune colonne n'est celle du nom. Ses titres sont : ${listed(all, 40)}. Nommez-la « Nom », ou écrivez-la dans le fichier .columns.yaml à côté de la liste.`,
    askAbove: (file: string, all: readonly string[]) =>
      `\nColonnes de ${file} :\n${all.map((each, at) => `  ${at + 1}. ${each}`).join('\n')}\nPour chaque question, tapez le numéro de sa colonne ; Entrée si la liste ne l'a pas.`,
    askOne: (question: string) => `${question} `,
    wrongColumn: (file: string, question: string, kept: string) =>
      `${file} : dans la colonne choisie pour « ${question} », aucune cellule n'est une réponse possible. C'est sans doute une autre colonne : corrigez-la dans ${kept}.`,
    nobody:
      'Personne n’est inscrit dans ces listes pour ce programme. Vérifiez --programme et le filtre de l’export.',
    noneAccepted: (undecided: number) =>
      `Personne n'a encore été accepté, et ${undecided === 1 ? 'une inscription attend' : `${undecided} inscriptions attendent`} votre décision. Décidez dans la console, ou ajoutez --everyone.`,
    noMentors: 'Il n’y a aucun mentor dans ces listes. Ajoutez la liste des mentors à la commande.',
    noMentees:
      'Il n’y a aucune personne à accompagner dans ces listes. Ajoutez leur liste à la commande.',
    noPlaces:
      'Aucun mentor n’a de place (leur capacité est de 0). Corrigez la colonne du nombre de personnes.',
    allApart: (reasons: string) =>
      `Aucun binôme n'est possible : chaque mentor est écarté de chaque personne. ${reasons} Vérifiez les exclusions du programme, les langues et les colonnes des équipes et des organisations.`,
    allBelow: (least: number, best: number) =>
      `Aucun binôme n'atteint la note ${least} : la meilleure est ${best}. Baissez --at-least.`,
    notThere: (name: string) =>
      `Personne ne s'appelle « ${name} » de ce côté. Écrivez le nom comme dans la liste, le mentor d'abord.`,
    severalThere: (name: string) =>
      `Plusieurs personnes s'appellent « ${name} ». Écrivez l'adresse e-mail à la place du nom.`,
    noQuestion: (found: string, all: readonly string[]) =>
      `--by : il n'y a pas de question « ${found} » à choix dans cette liste. Écrivez l'une de celles-ci : ${all.join(', ')}.`,
  },
  en: {
    wrongAim: (found) => `“${found}” is no aim. Write --aim total or --aim least-first.`,
    wrongFormat: (found) => `“${found}” is no format. Write --format table, json or csv.`,
    wrongLeast: (found) =>
      `“${found}” is no score. Write a whole number from 0 to 100 after --at-least.`,
    wrongPair: (found) =>
      `“${found}” does not name two people. Write the mentor, the sign = and the mentee, between quotes: "Nadia Benali = Paul Morel".`,
    noRules:
      'content/pairing.yaml is missing, which says by which questions two people fit. The model is in content/README.md.',
    noForms:
      'No form signs up mentors, or mentees: add does: enrol_mentor and does: enrol_mentee to those that do.',
    faulty: 'The content has faults: npm run check shows them.',
    noFile: (file) => `${file} cannot be found. Check its name and its folder.`,
    noList: {
      workbook: (file) => `${file} is a workbook. Open it and save the sheet as CSV (UTF-8).`,
      empty: (file) => `${file} is empty. Export the list again.`,
      headings_only: (file) =>
        `${file} has its line of headings only: nobody has signed up in it. Check the filter of the export.`,
      open_quote: (file, line) =>
        `${file}, line ${line}: a quotation mark opens a cell that is never closed. Delete it, or close it, then try again.`,
    },
    noProgramme: (found, all) =>
      `There is no programme “${found}”. Write one of these after --programme: ${all.join(', ')}.`,
    whichProgramme: (all, first) =>
      `For which programme? ${all.join(', ')}. Add for instance --programme ${first}.`,
    whichSide: (file) =>
      `${file}: nothing says whether these are the mentors or the mentees. Put “mentors” or “mentees” in the file’s name, or add a column “Role”.`,
    keptUnread: (file) =>
      `${file} cannot be read. Correct it, or delete it: you will be asked for the columns again.`,
    keptHeading: (file, found, all) =>
      `${file} names a column “${found}” that the list does not have. Write one of its headings (${listed(all, 40)}), or leave it empty.`,
    keptAbove: (file, all) =>
      `The columns of ${file}. On the left the question of the form, on the right the heading of the column.\nEmpty: the list does not have that answer, and it will not count.\nIts headings: ${all.join('; ')}`,
    columnsWanted: (file, questions, kept) =>
      `${file}: no column clearly answers ${listed(
        questions.map((each) => `“${each}”`),
        40,
      )}. Open ${kept}, write the heading of its column to the right of each question (or leave it empty if the list does not have it), and run this again. You will not be asked any more.`,
    nameWanted: (file, all) =>
      `${file}: no column is that of the name. Its headings are: ${listed(all, 40)}. Call it “Name”, or write it in the file .columns.yaml beside the list.`,
    askAbove: (file, all) =>
      `\nColumns of ${file}:\n${all.map((each, at) => `  ${at + 1}. ${each}`).join('\n')}\nFor each question type the number of its column; Enter if the list does not have it.`,
    askOne: (question) => `${question} `,
    wrongColumn: (file, question, kept) =>
      `${file}: in the column chosen for “${question}” no cell is a possible answer. It is probably another column: correct it in ${kept}.`,
    nobody:
      'Nobody in these lists has signed up for this programme. Check --programme and the filter of the export.',
    noneAccepted: (undecided) =>
      `Nobody has been accepted yet, and ${undecided === 1 ? 'one application awaits' : `${undecided} applications await`} your decision. Decide in the console, or add --everyone.`,
    noMentors: 'There is no mentor in these lists. Add the list of mentors to the command.',
    noMentees: 'There is no mentee in these lists. Add their list to the command.',
    noPlaces:
      'No mentor has a place (their capacity is 0). Correct the column of how many people they take.',
    allApart: (reasons) =>
      `No pair is possible: every mentor is kept apart from every mentee. ${reasons} Check the programme’s exclusions, the languages, and the columns of teams and organisations.`,
    allBelow: (least, best) =>
      `No pair reaches the score ${least}: the best is ${best}. Lower --at-least.`,
    notThere: (name) =>
      `Nobody is called “${name}” on that side. Write the name as in the list, the mentor first.`,
    severalThere: (name) =>
      `Several people are called “${name}”. Write the e-mail address in place of the name.`,
    noQuestion: (found, all) =>
      `--by: there is no question “${found}” with options in this list. Write one of these: ${all.join(', ')}.`,
  },
});
