import { bilingual } from '../../../domain/words/bilingual.ts';

/** The words of an export in parts. */
export const partsWords = bilingual({
  fr: {
    heading: (form: string) => `Exporter : ${form}`,
    holds: (n: string, when: string) => `${n} réponses, telles qu'elles étaient le ${when}.`,
    holdsOne: (when: string) => `1 réponse, telle qu'elle était le ${when}.`,
    holdsNone: (when: string) =>
      `Aucune réponse ne correspondait le ${when} : le fichier n'a que ses titres.`,
    chosen: 'Seulement :',
    traced: "L'export est inscrit au journal. Ses fichiers se téléchargent pendant une heure.",
    only: 'Télécharger le fichier',
    why: 'Un export long est servi en parties : chacune est un fichier complet, avec sa ligne de titres.',
    caption: 'Les parties',
    part: 'Partie',
    of: (all: string) => ` sur ${all}`,
    from: 'Du',
    to: 'Au',
    answers: 'Réponses',
    more: 'Parties suivantes',
    again: "Choisir d'autres réponses",
    whole: {
      start: 'Télécharger tout en un fichier',
      stop: 'Arrêter',
      resume: 'Reprendre',
      count: (done: string, total: string) => `${done} sur ${total}`,
      done: 'Le fichier est complet : il est dans vos téléchargements.',
      stopped: "Export arrêté. Rien n'a été enregistré sur cet appareil.",
      failed:
        "Une partie n'est pas arrivée. Ce qui est déjà là est gardé : vérifiez la connexion, puis reprenez.",
    },
  },
  en: {
    heading: (form) => `Export: ${form}`,
    holds: (n, when) => `${n} answers, as they were on ${when}.`,
    holdsOne: (when) => `1 answer, as it was on ${when}.`,
    holdsNone: (when) => `No answer matched on ${when}: the file has only its headings.`,
    chosen: 'Only:',
    traced: 'The export is recorded in the audit log. Its files can be downloaded for an hour.',
    only: 'Download the file',
    why: 'A long export comes in parts: each is a whole file, with its line of headings.',
    caption: 'The parts',
    part: 'Part',
    of: (all) => ` of ${all}`,
    from: 'From',
    to: 'To',
    answers: 'Answers',
    more: 'Next parts',
    again: 'Choose other answers',
    whole: {
      start: 'Download everything as one file',
      stop: 'Stop',
      resume: 'Go on',
      count: (done, total) => `${done} of ${total}`,
      done: 'The file is complete: it is among your downloads.',
      stopped: 'Export stopped. Nothing was saved on this device.',
      failed:
        'One part did not arrive. What came before it is kept: check the connection, then go on.',
    },
  },
});
