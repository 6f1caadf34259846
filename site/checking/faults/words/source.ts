import type { Sentence } from './sentence.ts';

/** Faults of writing: YAML and front matter that cannot be read as it was meant. */
export const sourceWords = {
  'yaml-colon': {
    fr: ({ found }) =>
      `Le texte ${found} contient des deux-points suivis d'une espace. Mettez tout le texte entre guillemets droits : "…".`,
    en: ({ found }) =>
      `The text ${found} contains a colon followed by a space. Put the whole text between straight quotes: "…".`,
  },
  'yaml-comment': {
    fr: ({ found, about, quote }) =>
      `Le texte s'arrête à ${found} : le signe # coupe la suite, ${quote(about('cut'))}. Mettez tout le texte entre guillemets droits : "…".`,
    en: ({ found, about, quote }) =>
      `The text stops at ${found}: the # sign cuts off the rest, ${quote(about('cut'))}. Put the whole text between straight quotes: "…".`,
  },
  'yaml-comma': {
    fr: ({ found }) =>
      `Une virgule coupe le texte avant ${found}. Mettez tout le texte entre guillemets droits : "…".`,
    en: ({ found }) =>
      `A comma cuts the text before ${found}. Put the whole text between straight quotes: "…".`,
  },
  'yaml-tab': {
    fr: () =>
      'La ligne commence par une tabulation. Remplacez-la par des espaces : deux par niveau.',
    en: () => 'The line begins with a tab. Replace it with spaces: two for each level.',
  },
  'yaml-space': {
    fr: () =>
      "La ligne contient une espace insécable avant la clé ou avant les deux-points. Remplacez-la par une espace ordinaire : effacez-la et tapez la barre d'espace.",
    en: () =>
      'The line has a no-break space before the key or before the colon. Delete it and type an ordinary space.',
  },
  'yaml-twice': {
    fr: ({ found }) =>
      `La clé ${found} est écrite deux fois au même endroit. Gardez une seule des deux lignes.`,
    en: ({ found }) => `The key ${found} is written twice in the same place. Keep only one.`,
  },
  'yaml-quote-open': {
    fr: ({ found }) =>
      `Le guillemet ouvert dans ${found} n'est pas fermé. Ajoutez le même guillemet à la fin du texte.`,
    en: ({ found }) =>
      `The quote opened in ${found} is not closed. Add the same quote at the end of the text.`,
  },
  'yaml-quote-inside': {
    fr: ({ found }) =>
      `Un guillemet est mal placé dans ${found} : il ferme un texte trop tôt, ou il en manque un. Entourez le texte de "…" et écrivez \\" pour chaque guillemet à l'intérieur.`,
    en: ({ found }) =>
      `A quote is out of place in ${found}: it closes a text too early, or one is missing. Put "…" around the text and write \\" for each quote inside.`,
  },
  'yaml-curly': {
    fr: ({ found }) =>
      `Le texte ${found} est entouré de guillemets courbes. Entourez-le de guillemets droits : "…".`,
    en: ({ found }) => `The text ${found} stands between curly quotes. Use straight ones: "…".`,
  },
  'yaml-indent': {
    fr: ({ found }) =>
      `Le retrait de la ligne ${found} ne correspond à aucun niveau. Alignez-la sur la ligne de même niveau, au-dessus.`,
    en: ({ found }) =>
      `The indentation of the line ${found} matches no level. Align it with the line of its level, above.`,
  },
  'yaml-start': {
    fr: ({ found }) =>
      `Le texte ${found} commence par un signe réservé. Mettez tout le texte entre guillemets droits : "…".`,
    en: ({ found }) =>
      `The text ${found} begins with a reserved sign. Put the whole text between straight quotes: "…".`,
  },
  'yaml-glued': {
    fr: ({ found }) =>
      `Il manque une espace dans ${found}. Mettez une espace après les deux-points, et après le tiret d'une liste.`,
    en: ({ found }) =>
      `A space is missing in ${found}. Put one after the colon, and after the dash of a list.`,
  },
  'yaml-colon-missing': {
    fr: ({ found }) => `Il manque les deux-points après la clé dans ${found}. Écrivez « clé: … ».`,
    en: ({ found }) => `The colon after the key is missing in ${found}. Write “key: …”.`,
  },
  'yaml-brace-missing': {
    fr: ({ found }) => `Il manque l'accolade ouvrante dans ${found}. Ajoutez { au début.`,
    en: ({ found }) => `The opening brace is missing in ${found}. Add { at the beginning.`,
  },
  'yaml-no-key': {
    fr: ({ found }) =>
      `La ligne ${found} n'a pas de clé. Écrivez « clé: texte », ou rattachez ce texte à la ligne du dessus, entre guillemets droits.`,
    en: ({ found }) =>
      `The line ${found} has no key. Write “key: text”, or join it to the text above, between straight quotes.`,
  },
  'yaml-bracket': {
    fr: ({ found }) =>
      `L'accolade ou le crochet ouvert dans ${found} n'est pas fermé. Ajoutez } ou ] à la fin.`,
    en: ({ found }) => `The brace or bracket opened in ${found} is not closed. Add } or ].`,
  },
  'yaml-comma-missing': {
    fr: ({ found }) => `Il manque une virgule entre deux éléments, avant ${found}. Ajoutez-la.`,
    en: ({ found }) => `A comma is missing between two items, before ${found}. Add it.`,
  },
  'yaml-escape': {
    fr: ({ found }) =>
      `Le signe \\ suivi de cette lettre n'a pas de sens : ${found}. Écrivez \\\\.`,
    en: ({ found }) => `A \\ before this letter means nothing: ${found}. Write \\\\.`,
  },
  'yaml-several': {
    fr: () =>
      'Une ligne --- coupe le fichier en deux. Supprimez-la : un fichier décrit une seule chose.',
    en: () => 'A line --- cuts the file in two. Delete it: one file describes one thing.',
  },
  'yaml-other': {
    fr: ({ found }) =>
      `La ligne ${found} ne peut pas être lue. Comparez-la à ses voisines : retrait, deux-points, guillemets.`,
    en: ({ found }) =>
      `The line ${found} cannot be read. Compare it with its neighbours: indentation, colon, quotes.`,
  },
  'file-encoding': {
    fr: () => "Un caractère n'a pas pu être lu. Enregistrez le fichier en UTF-8.",
    en: () => 'A character could not be read. Save the file as UTF-8.',
  },
  'file-empty': {
    fr: () => "Le fichier est vide. Partez d'un fichier voisin, ou supprimez-le.",
    en: () => 'The file is empty. Start from a neighbouring file, or delete it.',
  },
  'front-missing': {
    fr: () =>
      'Le fichier doit commencer par un en-tête : une ligne ---, les clés (title: …), puis une ligne ---. Ajoutez-le tout en haut.',
    en: () =>
      'The file must begin with a heading block: a line ---, the keys (title: …), then a line ---. Add it at the very top.',
  },
  'front-open': {
    fr: () => "L'en-tête ouvert ligne 1 n'est pas fermé. Ajoutez une ligne --- avant le texte.",
    en: () => 'The heading block opened on line 1 is not closed. Add a line --- before the text.',
  },
} satisfies Record<string, Sentence>;
