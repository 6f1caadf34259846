import { asWritten, bilingual } from '../../domain/words/bilingual.ts';
import type { NoList } from './read-list.ts';

/** How the command is called. */
export const pairUsage = bilingual(
  {
    fr: `npm run pair -- mentors.csv personnes.csv [--programme id] [--format table|json|csv]

Propose les meilleurs binômes d'un programme, avec leurs raisons, à partir des exports de la console ou de listes d'autres outils. Rien n'est enregistré : c'est vous qui décidez.

  --programme id       le programme, par le nom de son fichier
  --aim total          le meilleur total (sans rien dire), ou least-first : la personne la moins bien servie d'abord
  --at-least 40        personne n'est proposé au-dessous de cette note
  --format csv         un tableau pour Excel, ou json ; sans rien dire, un tableau à lire ici
  --everyone           aussi les inscriptions que personne n'a encore acceptées
  --by question        compare les groupes que cette question distingue, par son id
  --why "A = B"        pourquoi le mentor A et la personne B ne sont pas proposés, et ce qu'il en coûterait
  --different "A = B"  le nom écrit par l'un n'est pas celui de l'autre : ils peuvent être proposés
  --en                 en anglais`,
    en: `npm run pair -- mentors.csv mentees.csv [--programme id] [--format table|json|csv]

Proposes the best pairs of a programme, with their reasons, from the console's exports or lists of other tools. Nothing is stored: you decide.

  --programme id       the programme, by the name of its file
  --aim total          the best total (unless said), or least-first: whoever is worst off comes first
  --at-least 40        nobody is proposed below this score
  --format csv         a table for Excel, or json; unless said, a table to read here
  --everyone           also those whom nobody has accepted yet
  --by question        compares the groups that this question tells apart, by its id
  --why "A = B"        why mentor A and mentee B are not proposed, and what it would cost
  --different "A = B"  the name that one wrote is not the other's: they may be proposed
  --fr                 in French`,
  },
  asWritten,
);

const listed = (names: readonly string[], most = 6): string =>
  names.length > most ? `${names.slice(0, most).join(', ')}… (${names.length})` : names.join(', ');

/** What the command says. */
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
    } satisfies Record<NoList, (file: string) => string>,
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
    title: (programme: string) => `Binômes proposés : ${programme}`,
    aims: { total: 'le meilleur total', least_first: 'la personne la moins bien servie d’abord' },
    sum: (pairs: number, total: number, lowest: number | undefined, aim: string) =>
      pairs === 0
        ? 'Aucun binôme.'
        : `${pairs} ${pairs === 1 ? 'binôme' : 'binômes'}, total ${total}, note la plus basse ${lowest}. But : ${aim}. Aucune autre répartition ne fait mieux : c'est prouvé.`,
    columns: {
      score: 'Note',
      mentor: 'Mentor',
      mentee: 'Personne accompagnée',
      mentorEmail: 'E-mail du mentor',
      menteeEmail: 'E-mail de la personne',
      for: 'Pour',
      against: 'Contre',
      unanswered: 'Sans réponse',
      told: 'À dire au binôme',
    },
    alone: (n: number) => (n === 1 ? 'Une personne reste seule' : `${n} personnes restent seules`),
    aloneBecause: ({ apart, below, full }: Readonly<Record<'apart' | 'below' | 'full', number>>) =>
      [
        apart > 0
          ? `${apart} ${apart === 1 ? 'mentor écarté' : 'mentors écartés'} par une exclusion ou un accord obligatoire`
          : '',
        below > 0 ? `${below} sous la note voulue` : '',
        full > 0 ? `${full} sans place libre, où d'autres s'accordent mieux` : '',
      ]
        .filter(Boolean)
        .join(', '),
    free: (n: number) =>
      n === 1 ? 'Un mentor a encore de la place' : `${n} mentors ont encore de la place`,
    places: (name: string, n: number) => `${name} (${n})`,
    settle: 'À trancher par vous : ces binômes sont écartés dans le doute',
    settleHow: (mentor: string, mentee: string) =>
      `Si ce n'est pas la même personne : --different "${mentor} = ${mentee}"`,
    missing: (offers: readonly string[], serves: number, of: number) =>
      `Le mentor qui manque le plus : ${offers.join(', ')}. Il répondrait à ${serves} ${serves === 1 ? 'personne seule' : 'des personnes seules'} sur ${of}.`,
    worst: (mentor: string, mentee: string, score: number) =>
      `Le binôme le moins bien servi : ${mentor} et ${mentee}, ${score}.`,
    otherAim: (aim: string, pairs: number, total: number, lowest: number | undefined) =>
      `Avec l'autre but (${aim}) : ${pairs} ${pairs === 1 ? 'binôme' : 'binômes'}, total ${total}, note la plus basse ${lowest ?? '–'}.`,
    sameAim: (aim: string) => `L'autre but (${aim}) donne le même compte.`,
    groups: (question: string) => `Selon « ${question} »`,
    group: (paired: number, alone: number, scores: string) =>
      `${paired} ${paired === 1 ? 'binôme' : 'binômes'}, ${alone} ${alone === 1 ? 'seule' : 'seules'}${scores === '' ? '' : `, notes ${scores}`}`,
    range: (low: number, middle: number, high: number) => `de ${low} à ${high}, médiane ${middle}`,
    noAnswer: 'sans réponse',
    why: {
      proposed: 'Ils sont proposés.',
      excluded: (reasons: string) => `Écartés : ${reasons}.`,
      no_place: (mentor: string) => `${mentor} ne prend personne (capacité 0).`,
      below: (score: number, least: number) =>
        `Leur note, ${score}, est sous la note voulue, ${least}.`,
      better: (score: number, cost: number, pairs: number, lowest: number | undefined) =>
        `Leur note est ${score}, et d'autres s'accordent mieux. Y tenir ${cost > 0 ? `coûterait ${cost} au total` : 'ne changerait pas le total'}${pairs > 0 ? ` et ${pairs} ${pairs === 1 ? 'binôme' : 'binômes'}` : ''} ; la note la plus basse serait ${lowest ?? '–'}.`,
    },
    item: (name: string, said: string) => `${name} : ${said}`,
    remarks: 'À savoir',
    undecided: (n: number) =>
      `${n === 1 ? 'Une inscription n’est pas encore acceptée : elle n’est pas comptée' : `${n} inscriptions ne sont pas encore acceptées : elles ne sont pas comptées`}. Ajoutez --everyone pour les prendre.`,
    left: (n: number) =>
      `${n === 1 ? 'Une inscription déclinée, en attente, remplacée ou retirée n’est pas comptée' : `${n} inscriptions déclinées, en attente, remplacées ou retirées ne sont pas comptées`}.`,
    nameless: (file: string, lines: readonly number[]) =>
      `${file} : sans nom, non ${lines.length === 1 ? 'comptée, la ligne' : 'comptées, les lignes'} ${listed(lines.map(String))}.`,
    unread: (file: string, line: number, text: string, question: string) =>
      `${file}, ligne ${line} : « ${text} » n'est pas une réponse connue à « ${question} », et n'a pas compté.`,
    moreUnread: (n: number) => `… et ${n} autres réponses inconnues.`,
    again: (names: readonly string[]) =>
      `${listed(names)} : ${names.length === 1 ? 'inscrit' : 'inscrits'} deux fois, avec la même adresse ou référence ; la dernière ligne compte.`,
    namesakes: (names: readonly string[]) =>
      `Plusieurs personnes s'appellent ${listed(names)} : elles sont distinguées par leur adresse. Une exclusion qui nomme l'une vaut pour les deux, dans le doute.`,
    zero: (names: readonly string[]) =>
      `${listed(names)} : capacité 0, personne ne leur est proposé.`,
    above: (names: readonly string[], most: number) =>
      `${listed(names)} : plus de places que le programme n'en permet ; ${most} au plus ${most === 1 ? 'est comptée' : 'sont comptées'}.`,
    alike: (score: number) =>
      `Toutes les notes sont égales (${score}) : les réponses ne distinguent personne. Vérifiez les colonnes, ou choisissez vous-même.`,
    silent: (question: string, side: string) =>
      `Personne ${side} n'a répondu à « ${question} » : le critère compte pour moitié chez tout le monde.`,
    sides: { mentor: 'parmi les mentors', mentee: 'parmi les personnes accompagnées' },
    absent: (question: string) => `La liste n'a pas « ${question} » : cela ne compte pas.`,
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
    title: (programme) => `Proposed pairs: ${programme}`,
    aims: { total: 'the best total', least_first: 'whoever is worst off first' },
    sum: (pairs, total, lowest, aim) =>
      pairs === 0
        ? 'No pair.'
        : `${pairs} ${pairs === 1 ? 'pair' : 'pairs'}, total ${total}, lowest score ${lowest}. Aim: ${aim}. No other choice does better: this is proved.`,
    columns: {
      score: 'Score',
      mentor: 'Mentor',
      mentee: 'Mentee',
      mentorEmail: 'Mentor’s e-mail',
      menteeEmail: 'Mentee’s e-mail',
      for: 'For',
      against: 'Against',
      unanswered: 'Unanswered',
      told: 'To tell the pair',
    },
    alone: (n) => (n === 1 ? 'One person stays alone' : `${n} people stay alone`),
    aloneBecause: ({ apart, below, full }) =>
      [
        apart > 0
          ? `${apart} ${apart === 1 ? 'mentor' : 'mentors'} kept apart by an exclusion or something required`
          : '',
        below > 0 ? `${below} below the score wanted` : '',
        full > 0 ? `${full} without a free place, where others do better` : '',
      ]
        .filter(Boolean)
        .join(', '),
    free: (n) => (n === 1 ? 'One mentor still has room' : `${n} mentors still have room`),
    places: (name, n) => `${name} (${n})`,
    settle: 'For you to settle: these pairs are kept apart in case of doubt',
    settleHow: (mentor, mentee) =>
      `If they are not the same person: --different "${mentor} = ${mentee}"`,
    missing: (offers, serves, of) =>
      `The mentor who is missing most: ${offers.join(', ')}. They would serve ${serves} of the ${of} who stay alone.`,
    worst: (mentor, mentee, score) =>
      `The pair that is worst off: ${mentor} and ${mentee}, ${score}.`,
    otherAim: (aim, pairs, total, lowest) =>
      `With the other aim (${aim}): ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}, total ${total}, lowest score ${lowest ?? '–'}.`,
    sameAim: (aim) => `The other aim (${aim}) comes to the same.`,
    groups: (question) => `By “${question}”`,
    group: (paired, alone, scores) =>
      `${paired} ${paired === 1 ? 'pair' : 'pairs'}, ${alone} alone${scores === '' ? '' : `, scores ${scores}`}`,
    range: (low, middle, high) => `from ${low} to ${high}, median ${middle}`,
    noAnswer: 'no answer',
    why: {
      proposed: 'They are proposed.',
      excluded: (reasons) => `Kept apart: ${reasons}.`,
      no_place: (mentor) => `${mentor} takes nobody (capacity 0).`,
      below: (score, least) => `Their score, ${score}, is below the score wanted, ${least}.`,
      better: (score, cost, pairs, lowest) =>
        `Their score is ${score}, and others do better. Insisting would ${cost > 0 ? `cost ${cost} of the total` : 'not change the total'}${pairs > 0 ? ` and ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}` : ''}; the lowest score would be ${lowest ?? '–'}.`,
    },
    item: (name, said) => `${name}: ${said}`,
    remarks: 'Good to know',
    undecided: (n) =>
      `${n === 1 ? 'One application is not accepted yet, and not counted' : `${n} applications are not accepted yet, and not counted`}. Add --everyone to take them.`,
    left: (n) =>
      `${n === 1 ? 'One application that was declined, waits, was replaced or withdrawn is not counted' : `${n} applications that were declined, wait, were replaced or withdrawn are not counted`}.`,
    nameless: (file, lines) =>
      `${file}: without a name, and not counted: ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))}.`,
    unread: (file, line, text, question) =>
      `${file}, line ${line}: “${text}” is no known answer to “${question}”, and did not count.`,
    moreUnread: (n) => `… and ${n} more unknown answers.`,
    again: (names) =>
      `${listed(names)}: signed up twice, with the same address or reference; the last line counts.`,
    namesakes: (names) =>
      `Several people are called ${listed(names)}: they are told apart by their addresses. An exclusion that names one holds for both, in case of doubt.`,
    zero: (names) => `${listed(names)}: capacity 0, nobody is proposed to them.`,
    above: (names, most) =>
      `${listed(names)}: more places than the programme allows; ${most} at most ${most === 1 ? 'is' : 'are'} counted.`,
    alike: (score) =>
      `All scores are equal (${score}): the answers tell nobody apart. Check the columns, or choose yourself.`,
    silent: (question, side) =>
      `Nobody ${side} answered “${question}”: the criterion counts half for everybody.`,
    sides: { mentor: 'among the mentors', mentee: 'among the mentees' },
    absent: (question) => `The list does not have “${question}”: it does not count.`,
  },
});
