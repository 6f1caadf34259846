import { faultWords } from './fault-words.ts';

/** Faults between content files. */
export const contentFaults = faultWords({
  fr: {
    'file-unknown': ({ found }) =>
      `${found} n'est pas à sa place : ce genre de fichier n'est pas lu ici. Déplacez-le hors de content, ou rangez-le comme le dit content/README.md.`,
    'file-extension': ({ found }) => `${found} n'a pas la bonne fin de nom. Renommez le fichier.`,
    'file-name': ({ found }) =>
      `Le nom de fichier ${found} contient autre chose que des minuscules sans accent, des chiffres et des tirets. Renommez le fichier.`,
    'file-missing': ({ found }) => `Le fichier ${found} manque : le site en a besoin. Créez-le.`,
    'translation-missing': ({ found }) =>
      `Ce texte n'a pas sa traduction. Écrivez-la dans ${found}.`,
    'prose-missing': ({ found }) =>
      `Le programme n'a pas encore son texte. Écrivez-le dans ${found}.`,
    'programme-missing': ({ found }) =>
      `Ce texte décrit un programme qui n'existe pas. Créez ${found}, ou renommez ce fichier d'après un programme.`,
    'programme-unknown': ({ found }) => `Le programme ${found} n'existe pas.`,
    'dates-order': ({ found, about }) =>
      `${found} doit venir après ${about('before')} (${about('date')}). Corrigez l'une des deux dates.`,
    duration: ({ found, about }) =>
      `La durée annoncée est de ${found} mois, mais de launch à end il y en a ${about('months')}. Corrigez la durée ou les dates.`,
    'value-shared': ({ found, about, quote }) =>
      `${found} sert déjà pour ${quote(about('key'))} dans ${about('file')}. Choisissez une autre valeur ici.`,
    'item-twice': ({ found }) => `${found} figure deux fois dans la liste. Gardez-en un seul.`,
    'followed-same': ({ found }) =>
      `La seconde formule est la même que la première, ${found}. Choisissez-en une autre ou retirez followed_by.`,
    'slug-reserved': ({ found }) =>
      `L'adresse ${found} est déjà celle d'une page du site. Choisissez une autre adresse.`,
    'accent-faint': ({ found, about }) =>
      `La couleur ${found} se lit mal sur le papier du site (contraste de ${about('ratio')} pour 1, il faut 4,5). Prenez une couleur plus foncée.`,
  },
  en: {
    'file-unknown': ({ found }) =>
      `${found} is out of place: this kind of file is not read here. Move it out of content, or put it where content/README.md says.`,
    'file-extension': ({ found }) => `${found} does not have the right ending. Rename the file.`,
    'file-name': ({ found }) =>
      `The file name ${found} has something other than lower-case letters without accents, digits and hyphens. Rename the file.`,
    'file-missing': ({ found }) => `The file ${found} is missing: the site needs it. Create it.`,
    'translation-missing': ({ found }) => `This text has no translation. Write it in ${found}.`,
    'prose-missing': ({ found }) => `The programme has no prose yet. Write it in ${found}.`,
    'programme-missing': ({ found }) =>
      `This text describes a programme that does not exist. Create ${found}, or rename this file after a programme.`,
    'programme-unknown': ({ found }) => `The programme ${found} does not exist.`,
    'dates-order': ({ found, about }) =>
      `${found} must come after ${about('before')} (${about('date')}). Correct one of the two dates.`,
    duration: ({ found, about }) =>
      `The duration says ${found} months, but from launch to end there are ${about('months')}. Correct the duration or the dates.`,
    'value-shared': ({ found, about, quote }) =>
      `${found} is already the ${quote(about('key'))} of ${about('file')}. Choose another value here.`,
    'item-twice': ({ found }) => `${found} is twice in the list. Keep one.`,
    'followed-same': ({ found }) =>
      `The second formula is the same as the first, ${found}. Choose another or remove followed_by.`,
    'slug-reserved': ({ found }) =>
      `The address ${found} already belongs to a page of the site. Choose another.`,
    'accent-faint': ({ found, about }) =>
      `The colour ${found} is hard to read on the site's paper (contrast of ${about('ratio')} to 1, 4.5 is needed). Choose a darker one.`,
  },
});
