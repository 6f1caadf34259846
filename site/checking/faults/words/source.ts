import { faultWords } from './fault-words.ts';

/** Faults of writing: YAML and front matter that cannot be read as it was meant. */
export const sourceFaults = faultWords({
  fr: {
    'yaml-colon': ({ found }) =>
      `Le texte ${found} contient des deux-points suivis d'une espace. Mettez tout le texte entre guillemets droits : "…".`,
    'yaml-comment': ({ found, about, quote }) =>
      `Le texte s'arrête à ${found} : le signe # coupe la suite, ${quote(about('cut'))}. Mettez tout le texte entre guillemets droits : "…".`,
    'yaml-comma': ({ found }) =>
      `Une virgule coupe le texte avant ${found}. Mettez tout le texte entre guillemets droits : "…".`,
    'yaml-tab': () =>
      'La ligne commence par une tabulation. Remplacez-la par des espaces : deux par niveau.',
    'yaml-space': () =>
      "La ligne contient une espace insécable avant la clé ou avant les deux-points. Remplacez-la par une espace ordinaire : effacez-la et tapez la barre d'espace.",
    'yaml-twice': ({ found }) =>
      `La clé ${found} est écrite deux fois au même endroit. Gardez une seule des deux lignes.`,
    'yaml-quote-open': ({ found }) =>
      `Le guillemet ouvert dans ${found} n'est pas fermé. Ajoutez le même guillemet à la fin du texte.`,
    'yaml-quote-first': ({ found }) =>
      `Il manque le guillemet ouvrant dans ${found}. Ajoutez " au début du texte.`,
    'yaml-hash': ({ found }) =>
      `Le texte ${found} commence par #, qui le fait disparaître. Mettez-le entre guillemets droits : "#…".`,
    'yaml-quote-inside': ({ found }) =>
      `Un guillemet est mal placé dans ${found} : il ferme un texte trop tôt, ou il en manque un. Entourez le texte de "…" et écrivez \\" pour chaque guillemet à l'intérieur.`,
    'yaml-curly': ({ found }) =>
      `Le texte ${found} est entouré de guillemets courbes. Entourez-le de guillemets droits : "…".`,
    'yaml-indent': ({ found }) =>
      `Le retrait de la ligne ${found} ne correspond à aucun niveau. Alignez-la sur la ligne de même niveau, au-dessus.`,
    'yaml-start': ({ found }) =>
      `Le texte ${found} commence par un signe réservé. Mettez tout le texte entre guillemets droits : "…".`,
    'yaml-tag': ({ found }) =>
      `${found} ne s'adresse qu'à des programmes : la valeur seule suffit. Effacez ${found}.`,
    'yaml-glued': ({ found }) =>
      `Il manque une espace dans ${found}. Mettez une espace après les deux-points, et après le tiret d'une liste.`,
    'yaml-colon-missing': ({ found }) =>
      `Il manque les deux-points après la clé dans ${found}. Écrivez « clé: … ».`,
    'yaml-brace-missing': ({ found }) =>
      `Il manque l'accolade ouvrante dans ${found}. Ajoutez { au début.`,
    'yaml-no-key': ({ found }) =>
      `La ligne ${found} n'a pas de clé. Écrivez « clé: texte », ou rattachez ce texte à la ligne du dessus, entre guillemets droits.`,
    'yaml-bracket': ({ found }) =>
      `L'accolade ou le crochet ouvert dans ${found} n'est pas fermé. Ajoutez } ou ] à la fin.`,
    'yaml-round': ({ found }) =>
      `Dans ${found}, des parenthèses entourent les clés. Mettez des accolades : { … }.`,
    'yaml-comma-missing': ({ found }) =>
      `Il manque une virgule entre deux éléments, avant ${found}. Ajoutez-la.`,
    'yaml-escape': ({ found }) =>
      `Le signe \\ suivi de cette lettre n'a pas de sens : ${found}. Écrivez \\\\.`,
    'yaml-several': () =>
      'Une ligne --- coupe le fichier en deux. Supprimez-la : un fichier décrit une seule chose.',
    'yaml-other': ({ found }) =>
      `La ligne ${found} ne peut pas être lue. Comparez-la à ses voisines : retrait, deux-points, guillemets.`,
    'file-encoding': () => "Un caractère n'a pas pu être lu. Enregistrez le fichier en UTF-8.",
    'file-empty': () => "Le fichier est vide. Partez d'un fichier voisin, ou supprimez-le.",
    'front-missing': () =>
      'Le fichier doit commencer par un en-tête : une ligne ---, les clés (title: …), puis une ligne ---. Ajoutez-le tout en haut.',
    'front-late': () =>
      "Du texte précède l'en-tête. Descendez-le sous la seconde ligne --- : la première ligne du fichier est ---.",
    'front-fence': () =>
      "La première ligne n'est pas faite de trois traits d'union. Écrivez --- avant et après les clés ; les traitements de texte en font parfois un tiret long.",
    'front-end': ({ found }) =>
      `L'en-tête se ferme par une ligne de trois traits d'union, sans espace devant : ${found} ne le ferme pas. Écrivez --- à la place.`,
    'front-twice': () =>
      "L'en-tête est écrit deux fois. Gardez celui qui est juste, et retirez l'autre avec ses deux lignes ---.",
    'front-open': () =>
      "L'en-tête ouvert ligne 1 n'est pas fermé. Ajoutez une ligne --- avant le texte.",
  },
  en: {
    'yaml-colon': ({ found }) =>
      `The text ${found} contains a colon followed by a space. Put the whole text between straight quotes: "…".`,
    'yaml-comment': ({ found, about, quote }) =>
      `The text stops at ${found}: the # sign cuts off the rest, ${quote(about('cut'))}. Put the whole text between straight quotes: "…".`,
    'yaml-comma': ({ found }) =>
      `A comma cuts the text before ${found}. Put the whole text between straight quotes: "…".`,
    'yaml-tab': () => 'The line begins with a tab. Replace it with spaces: two for each level.',
    'yaml-space': () =>
      'The line has a no-break space before the key or before the colon. Delete it and type an ordinary space.',
    'yaml-twice': ({ found }) =>
      `The key ${found} is written twice in the same place. Keep only one.`,
    'yaml-quote-open': ({ found }) =>
      `The quote opened in ${found} is not closed. Add the same quote at the end of the text.`,
    'yaml-quote-first': ({ found }) =>
      `The opening quote is missing in ${found}. Add " at the beginning of the text.`,
    'yaml-hash': ({ found }) =>
      `The text ${found} begins with #, which makes it vanish. Put it between straight quotes: "#…".`,
    'yaml-quote-inside': ({ found }) =>
      `A quote is out of place in ${found}: it closes a text too early, or one is missing. Put "…" around the text and write \\" for each quote inside.`,
    'yaml-curly': ({ found }) =>
      `The text ${found} stands between curly quotes. Use straight ones: "…".`,
    'yaml-indent': ({ found }) =>
      `The indentation of the line ${found} matches no level. Align it with the line of its level, above.`,
    'yaml-start': ({ found }) =>
      `The text ${found} begins with a reserved sign. Put the whole text between straight quotes: "…".`,
    'yaml-tag': ({ found }) =>
      `${found} is for programs alone: the value itself is enough. Delete ${found}.`,
    'yaml-glued': ({ found }) =>
      `A space is missing in ${found}. Put one after the colon, and after the dash of a list.`,
    'yaml-colon-missing': ({ found }) =>
      `The colon after the key is missing in ${found}. Write “key: …”.`,
    'yaml-brace-missing': ({ found }) =>
      `The opening brace is missing in ${found}. Add { at the beginning.`,
    'yaml-no-key': ({ found }) =>
      `The line ${found} has no key. Write “key: text”, or join it to the text above, between straight quotes.`,
    'yaml-bracket': ({ found }) =>
      `The brace or bracket opened in ${found} is not closed. Add } or ].`,
    'yaml-round': ({ found }) =>
      `In ${found} round brackets stand around the keys. Put braces: { … }.`,
    'yaml-comma-missing': ({ found }) =>
      `A comma is missing between two items, before ${found}. Add it.`,
    'yaml-escape': ({ found }) => `A \\ before this letter means nothing: ${found}. Write \\\\.`,
    'yaml-several': () =>
      'A line --- cuts the file in two. Delete it: one file describes one thing.',
    'yaml-other': ({ found }) =>
      `The line ${found} cannot be read. Compare it with its neighbours: indentation, colon, quotes.`,
    'file-encoding': () => 'A character could not be read. Save the file as UTF-8.',
    'file-empty': () => 'The file is empty. Start from a neighbouring file, or delete it.',
    'front-missing': () =>
      'The file must begin with a heading block: a line ---, the keys (title: …), then a line ---. Add it at the very top.',
    'front-late': () =>
      'Some text stands before the heading block. Move it below the second line ---: the first line of the file is ---.',
    'front-fence': () =>
      'The first line is not made of three hyphens. Write --- before and after the keys; word processors sometimes make a long dash of them.',
    'front-end': ({ found }) =>
      `The heading block is closed by a line of three hyphens, without a space before them: ${found} does not close it. Write --- instead.`,
    'front-twice': () =>
      'The heading block stands there twice. Keep the right one, and take the other away with its two lines ---.',
    'front-open': () =>
      'The heading block opened on line 1 is not closed. Add a line --- before the text.',
  },
});
