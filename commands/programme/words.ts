import { asWritten, bilingual } from '../../domain/words/bilingual.ts';
import type { ExtensionFault } from './edition.ts';

/** How the command is called. */
export const programmeUsage = bilingual(
  {
    fr: `npm run programme -- list
npm run programme -- clone programme nouveau-nom [--opens 2027-11-15]
npm run programme -- extend programme 2028-06-30

  list     les programmes, leurs jours, et l'édition que chacun suit
  clone    écrit les fichiers de l'édition suivante, un an plus tard ; l'édition en cours n'est pas touchée
  --opens  le jour où ses inscriptions ouvrent ; les autres jours gardent leur écart
  extend   écrit une fin plus tardive dans le fichier du programme`,
    en: `npm run programme -- list
npm run programme -- clone programme new-name [--opens 2027-11-15]
npm run programme -- extend programme 2028-06-30

  list     the programmes, their days, and the edition that each follows
  clone    writes the files of the next edition, a year later; the present one is not touched
  --opens  the day on which its applications open; the other days keep their distance
  extend   writes a later end in the programme's file`,
  },
  asWritten,
);

interface Said {
  readonly wrongProgramme: (typed: string, known: string) => string;
  readonly wrongName: (typed: string) => string;
  readonly nameTaken: (typed: string) => string;
  readonly followed: (id: string, by: string) => string;
  readonly noDay: (typed: string) => string;
  readonly faulty: string;
  readonly cloned: (name: string, launch: string, end: string, files: string) => string;
  readonly extended: (file: string, end: string, months: number) => string;
  readonly extension: Readonly<Record<ExtensionFault, (end: string) => string>>;
  readonly follows: (id: string) => string;
}

/** What the command says. */
export const programmeWords = bilingual<Said>(
  {
    fr: {
      wrongProgramme: (typed, known) =>
        `Il n'y a pas de programme "${typed}". Programmes : ${known}.`,
      wrongName: (typed) =>
        `"${typed}" ne peut pas être le nom d'un fichier : des minuscules sans accent, des chiffres et des traits d'union, comme integration-2028.`,
      nameTaken: (typed) =>
        `Il y a déjà un programme "${typed}" : choisissez un autre nom pour la nouvelle édition.`,
      followed: (id, by) =>
        `${id} a déjà une édition suivante, ${by} : c'est elle qu'il faut reprendre, npm run programme -- clone ${by} …`,
      noDay: (typed) => `"${typed}" n'est pas un jour : écrivez-le comme 2027-11-15.`,
      faulty:
        "Le contenu a des fautes : corrigez-les d'abord, npm run check les montre. Rien n'a été écrit.",
      cloned: (name, launch, end, files) => `« ${name} » est écrit, du ${launch} au ${end} :
${files}

Relisez-y les jours, le nom, la description et le mot du parrain ou de la marraine. Puis : npm run check, npm start pour voir, et publiez.
L'édition d'avant reste telle quelle : ses personnes, ses binômes et ses chiffres ne bougent pas. Sa page mène à la nouvelle dès que ses inscriptions sont closes ; une fois terminée, elle passe parmi les éditions passées.`,
      extended: (file, end, months) => `${file} : la fin est le ${end}, la durée ${months} mois.

Les binômes en cours vont désormais jusque-là, et le bilan final sera demandé ce jour-là. Prévenez les personnes par une annonce. Puis : npm run check, et publiez.`,
      extension: {
        day: () => `Écrivez la nouvelle fin comme 2028-06-30.`,
        earlier: (end) =>
          `Le programme va déjà jusqu'au ${end} : donnez un jour plus tardif. Pour le raccourcir, changez end et duration_months dans son fichier.`,
        long: () =>
          `Un programme dure 36 mois au plus. Pour aller plus loin, écrivez une nouvelle édition : npm run programme -- clone.`,
      },
      follows: (id) => `suit ${id}`,
    },
    en: {
      wrongProgramme: (typed, known) => `There is no programme "${typed}". Programmes: ${known}.`,
      wrongName: (typed) =>
        `"${typed}" cannot be the name of a file: lower case without accents, digits and hyphens, such as integration-2028.`,
      nameTaken: (typed) =>
        `There is a programme "${typed}" already: choose another name for the new edition.`,
      followed: (id, by) =>
        `${id} already has a next edition, ${by}: that is the one to hold again, npm run programme -- clone ${by} …`,
      noDay: (typed) => `"${typed}" is not a day: write it like 2027-11-15.`,
      faulty:
        'The content has faults: mend them first, npm run check shows them. Nothing was written.',
      cloned: (name, launch, end, files) => `"${name}" is written, from ${launch} to ${end}:
${files}

Read the days, the name, the description and the sponsor's word in it again. Then: npm run check, npm start to see it, and publish.
The edition before stays as it is: its people, its pairs and its figures do not move. Its page leads to the new one as soon as its applications are closed; once over, it stands among the past editions.`,
      extended: (file, end, months) => `${file}: the end is ${end}, the length ${months} months.

Pairs under way now go on until then, and the final review will be asked for that day. Tell people by an announcement. Then: npm run check, and publish.`,
      extension: {
        day: () => 'Write the new end like 2028-06-30.',
        earlier: (end) =>
          `The programme goes on until ${end} already: give a later day. To shorten it, change end and duration_months in its file.`,
        long: () =>
          'A programme lasts 36 months at most. To go further, write a new edition: npm run programme -- clone.',
      },
      follows: (id) => `follows ${id}`,
    },
  },
  asWritten,
);
