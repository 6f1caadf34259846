import { faultWords } from './fault-words.ts';

/** A number as French writes it. */
const decimal = (number: string): string => number.replace('.', ',');

/** Faults between content files. */
export const contentFaults = faultWords({
  fr: {
    'file-unknown': ({ found }) =>
      `${found} n'est pas à sa place : ce genre de fichier n'est pas lu ici. Déplacez-le hors de content, ou rangez-le comme le dit content/README.md.`,
    'file-folder': ({ found }) => `Le dossier de ${found} n'est pas lu. Déplacez le fichier.`,
    'folder-name': ({ found }) =>
      `Aucun dossier ne s'appelle ${found} : rien de ce qu'il contient n'est lu. Renommez-le.`,
    'file-twice': ({ found, about, quote }) =>
      `${found} et ${quote(about('other'))} ont le même nom, à leur fin près : un seul paraîtrait. Renommez l'un des deux, ou supprimez-le.`,
    'file-unread': ({ found }) =>
      `Le fichier ${found} ne s'ouvre pas. Fermez le programme qui le tient, vérifiez que vous avez le droit de le lire, et donnez-lui un nom sans accent.`,
    'file-picture': ({ found }) =>
      `Aucun navigateur ne montre sûrement l'image ${found}. Ouvrez-la, exportez-la en JPEG (.jpg), mettez ce fichier-là à sa place et retirez celui-ci.`,
    'file-document': ({ found }) =>
      `Le site ne lit pas le document ${found}. Copiez son texte dans un fichier .mdx, sur le modèle d'un voisin ; pour l'offrir à télécharger, exportez-le en PDF dans site/public.`,
    'file-download': ({ found }) =>
      `${found} n'est pas à sa place : un fichier à télécharger va dans site/public. De là, un texte le donne par [son nom](/fichier.pdf).`,
    'file-media': ({ found }) =>
      `Le site ne diffuse ni son ni vidéo : ${found}. Déposez le fichier là où vous diffusez vos vidéos, et donnez son adresse par un lien : [Voir la vidéo](https://…).`,
    'file-not-utf8': ({ about }) =>
      `Le fichier est enregistré en ${about('encoding')} : Git et le site attendent UTF-8. Dans votre éditeur, choisissez « Enregistrer sous » puis l'encodage UTF-8.`,
    'picture-empty': ({ found }) =>
      `L'image ${found} est vide : la copie a échoué. Copiez-la de nouveau, ou retirez-la.`,
    'picture-other': ({ found, about }) =>
      `${found} porte un nom d'image, mais c'est un fichier ${about('kind')}. Changer la fin du nom ne suffit pas : ouvrez-le et exportez-le en JPEG.`,
    'picture-unreadable': ({ found }) =>
      `L'image ${found} est abîmée ou d'un format inconnu. Ouvrez-la et exportez-la en JPEG, ou copiez-la de nouveau.`,
    'picture-size': ({ found, about }) =>
      `Le dessin ${found} est entier, mais ne dit pas sa taille. Dans sa balise <svg>, écrivez ${about('attribute')}, ou la largeur et la hauteur qu'il doit avoir.`,
    'picture-namespace': ({ found, about }) =>
      `Le dessin ${found} est entier, mais un navigateur ne le montrerait pas. Dans sa balise <svg>, ajoutez ${about('attribute')}.`,
    'picture-heavy': ({ found, about }) =>
      `L'image ${found} pèse ${(Number(about('tenths')) / 10).toFixed(1).replace('.', ',')} Mo. Le site la réduira ; réduisez-la aussi ici, à 1600 pixels de large par exemple, pour que le dossier reste léger.`,
    'file-extension': ({ found }) => `${found} n'a pas la bonne fin de nom. Renommez le fichier.`,
    'file-name': ({ found }) =>
      `Le nom de fichier ${found} contient autre chose que des minuscules sans accent, des chiffres et des tirets. Renommez le fichier.`,
    'file-missing': ({ found }) => `Le fichier ${found} manque : le site en a besoin. Créez-le.`,
    'legal-missing': () =>
      'Aucune page de ce dossier ne contient les mentions légales, que la loi exige. Ajoutez is: legal dans les réglages de la vôtre, ou créez-la.',
    'translation-missing': ({ found }) =>
      `Ce texte n'a pas sa traduction. Écrivez-la dans ${found}.`,
    'prose-missing': ({ found }) =>
      `Le programme n'a pas encore son texte. Écrivez-le dans ${found}.`,
    'programme-missing': ({ found }) =>
      `Ce texte décrit un programme qui n'existe pas. Créez ${found}, ou renommez ce fichier d'après un programme.`,
    'programme-unknown': ({ found }) => `Le programme ${found} n'existe pas.`,
    'faq-group-unknown': ({ found }) => `Aucune page de questions ne s'appelle ${found} dans faq/.`,
    'translation-older': ({ found, about }) =>
      `Cette traduction date du ${found}, et ${about('file')} a changé depuis (${about('date')}). Relisez-la, puis mettez la même date.`,
    'answer-missing': () =>
      "La question n'a pas de réponse. Écrivez-la sous la seconde ligne ---, après une ligne vide.",
    'body-missing': () =>
      "Il n'y a aucun texte sous l'en-tête. Écrivez-le sous la seconde ligne ---, après une ligne vide.",
    'check-failed': () =>
      "Ce passage n'a pas pu être vérifié. Relisez ses liens et ses signes, et écrivez-le plus simplement ; si rien n'y fait, montrez cette ligne à la personne qui s'occupe du code.",
    'dates-tight': ({ found, about }) =>
      `Les inscriptions ferment ${about('left')} jours avant le lancement (${found}). Gardez-en au moins ${about('least')} pour former les binômes.`,
    'silence-order': ({ found }) =>
      `Les étapes du silence ne se suivent pas (${found} jours). Gardez trois jours au moins entre nudge_after_days et warn_after_days, et sept entre warn_after_days et free_after_days.`,
    'dates-past': ({ found }) =>
      `Toutes les dates du programme sont passées (la dernière : ${found}). Pour le reprendre, lancez npm run programme -- clone ; pour le prolonger, npm run programme -- extend. Sinon, laissez-le : sa page dit qu'il est terminé.`,
    'dates-order': ({ found, about }) =>
      `${found} doit venir après ${about('before')} (${about('date')}). Corrigez l'une des deux dates.`,
    duration: ({ found, about }) =>
      `La durée annoncée est de ${found} mois, mais de launch à end il y en a ${about('months')}. Corrigez la durée ou les dates.`,
    'value-shared': ({ found, about, quote }) =>
      `${found} sert déjà pour ${quote(about('key'))} dans ${about('file')}. Choisissez une autre valeur ici.`,
    'item-twice': ({ found }) => `${found} figure deux fois dans la liste. Gardez-en un seul.`,
    'follows-later': ({ found, about }) =>
      `Une édition en suit une plus ancienne, mais ${found} commence le ${about('date')}, le même jour que celle-ci ou après elle. Corrigez follows ou les dates.`,
    'followed-same': ({ found }) =>
      `La seconde formule est la même que la première, ${found}. Choisissez-en une autre ou retirez followed_by.`,
    'slug-reserved': ({ found }) =>
      `L'adresse ${found} est déjà celle d'une page du site. Choisissez une autre adresse.`,
    'accent-faint': ({ found, about }) =>
      `La couleur ${found} se lit mal sur le papier du site (contraste de ${decimal(about('ratio'))} pour 1, il faut ${decimal(about('least'))}). Prenez une couleur plus foncée.`,
    'accent-like': ({ found, about }) =>
      `La couleur ${found} ressemble à ${about('hue')}, l'une des teintes des programmes : on les prendrait l'une pour l'autre. Prenez une autre couleur, ou ne donnez cette teinte à aucun programme.`,
  },
  en: {
    'file-unknown': ({ found }) =>
      `${found} is out of place: this kind of file is not read here. Move it out of content, or put it where content/README.md says.`,
    'file-folder': ({ found }) => `The folder of ${found} is not read. Move the file.`,
    'folder-name': ({ found }) => `No folder is called ${found}: nothing in it is read. Rename it.`,
    'file-twice': ({ found, about, quote }) =>
      `${found} and ${quote(about('other'))} have the same name but for its ending: only one would be shown. Rename one of them, or delete it.`,
    'file-unread': ({ found }) =>
      `The file ${found} cannot be opened. Close the program that holds it, make sure that you may read it, and give it a name without accents.`,
    'file-picture': ({ found }) =>
      `Not every browser shows the picture ${found}. Open it, export it as JPEG (.jpg), put that file in its place and remove this one.`,
    'file-document': ({ found }) =>
      `The site does not read the document ${found}. Copy its text into an .mdx file modelled on a neighbour; to offer it for download, export it as PDF into site/public.`,
    'file-download': ({ found }) =>
      `${found} is out of place: a file for download goes in site/public. From there a text gives it by [its name](/file.pdf).`,
    'file-media': ({ found }) =>
      `The site plays neither sound nor video: ${found}. Put the file where you publish your videos and link to it: [Watch the video](https://…).`,
    'file-not-utf8': ({ about }) =>
      `The file is saved as ${about('encoding')}; Git and the site expect UTF-8. In your editor choose “Save as”, then the encoding UTF-8.`,
    'picture-empty': ({ found }) =>
      `The picture ${found} is empty: copying it failed. Copy it again, or remove it.`,
    'picture-other': ({ found, about }) =>
      `${found} is named like a picture but is a ${about('kind')} file. A new ending is not enough: open it and export it as JPEG.`,
    'picture-unreadable': ({ found }) =>
      `The picture ${found} is damaged or of an unknown kind. Open it and export it as JPEG, or copy it again.`,
    'picture-size': ({ found, about }) =>
      `The drawing ${found} is whole but does not say how large it is. In its <svg> tag write ${about('attribute')}, or the width and height that it is to have.`,
    'picture-namespace': ({ found, about }) =>
      `The drawing ${found} is whole, but a browser would not show it. In its <svg> tag add ${about('attribute')}.`,
    'picture-heavy': ({ found, about }) =>
      `The picture ${found} takes ${(Number(about('tenths')) / 10).toFixed(1)} MB. The site will make it smaller; make it smaller here too, 1600 pixels wide for instance, to keep the folder light.`,
    'file-extension': ({ found }) => `${found} does not have the right ending. Rename the file.`,
    'file-name': ({ found }) =>
      `The file name ${found} has something other than lower-case letters without accents, digits and hyphens. Rename the file.`,
    'file-missing': ({ found }) => `The file ${found} is missing: the site needs it. Create it.`,
    'legal-missing': () =>
      'No page of this folder holds the legal notice, which the law requires. Add is: legal to the settings of yours, or create it.',
    'translation-missing': ({ found }) => `This text has no translation. Write it in ${found}.`,
    'prose-missing': ({ found }) => `The programme has no prose yet. Write it in ${found}.`,
    'programme-missing': ({ found }) =>
      `This text describes a programme that does not exist. Create ${found}, or rename this file after a programme.`,
    'programme-unknown': ({ found }) => `The programme ${found} does not exist.`,
    'faq-group-unknown': ({ found }) => `No page of questions in faq/ is called ${found}.`,
    'translation-older': ({ found, about }) =>
      `This translation is of ${found}, and ${about('file')} has changed since (${about('date')}). Read it again, then give it the same date.`,
    'answer-missing': () =>
      'The question has no answer. Write it under the second line ---, after an empty line.',
    'body-missing': () =>
      'There is no text under the heading block. Write it under the second line ---, after an empty line.',
    'check-failed': () =>
      'This passage could not be checked. Look at its links and signs again and write it more simply; if nothing helps, show this line to whoever looks after the code.',
    'dates-tight': ({ found, about }) =>
      `Applications close ${about('left')} days before the launch (${found}). Keep at least ${about('least')} for making the pairs.`,
    'silence-order': ({ found }) =>
      `The steps against silence do not follow each other (${found} days). Keep three days at least between nudge_after_days and warn_after_days, and seven between warn_after_days and free_after_days.`,
    'dates-past': ({ found }) =>
      `All dates of the programme are past (the last: ${found}). To hold it again, run npm run programme -- clone; to make it last longer, npm run programme -- extend. If not, leave it: its page says that it has ended.`,
    'dates-order': ({ found, about }) =>
      `${found} must come after ${about('before')} (${about('date')}). Correct one of the two dates.`,
    duration: ({ found, about }) =>
      `The duration says ${found} months, but from launch to end there are ${about('months')}. Correct the duration or the dates.`,
    'value-shared': ({ found, about, quote }) =>
      `${found} is already the ${quote(about('key'))} of ${about('file')}. Choose another value here.`,
    'item-twice': ({ found }) => `${found} is twice in the list. Keep one.`,
    'follows-later': ({ found, about }) =>
      `An edition follows an earlier one, but ${found} begins on ${about('date')}, on the same day as this one or after it. Correct follows or the dates.`,
    'followed-same': ({ found }) =>
      `The second formula is the same as the first, ${found}. Choose another or remove followed_by.`,
    'slug-reserved': ({ found }) =>
      `The address ${found} already belongs to a page of the site. Choose another.`,
    'accent-faint': ({ found, about }) =>
      `The colour ${found} is hard to read on the site's paper (contrast of ${about('ratio')} to 1, ${about('least')} is needed). Choose a darker one.`,
    'accent-like': ({ found, about }) =>
      `The colour ${found} looks like ${about('hue')}, one of the hues of programmes: they would be taken for one another. Choose another colour, or give that hue to no programme.`,
  },
});
