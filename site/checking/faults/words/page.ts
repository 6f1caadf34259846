import type { Sentence } from './sentence.ts';

/** Faults of Markdown: the text under the front matter, and Markdown texts in forms. */
export const pageWords = {
  'tag-open': {
    fr: ({ found, raw }) =>
      `Le bloc ${found} n'est pas fermé. Ajoutez ${raw.replace('<', '</')} après son texte, sur une ligne à part, avec une ligne vide avant.`,
    en: ({ found, raw }) =>
      `The block ${found} is not closed. Add ${raw.replace('<', '</')} after its text, on a line of its own, with an empty line before it.`,
  },
  'tag-close': {
    fr: ({ found }) =>
      `${found} ferme un bloc qui n'est pas ouvert. Vérifiez que le nom est le même à l'ouverture et à la fermeture, ou retirez cette ligne.`,
    en: ({ found }) =>
      `${found} closes a block that is not open. Check that the opening and closing names are the same, or remove it.`,
  },
  'tag-inside': {
    fr: ({ found }) =>
      `${found} est collé au texte. Mettez l'ouverture et la fermeture du bloc sur des lignes à part, avec une ligne vide autour du texte.`,
    en: ({ found }) =>
      `${found} is glued to the text. Put the opening and the closing of the block on lines of their own, with an empty line around the text.`,
  },
  'sign-brace': {
    fr: ({ found }) =>
      `Une accolade dans ${found} serait prise pour du code. Écrivez \\{ au lieu de {, ou des parenthèses.`,
    en: ({ found }) =>
      `A brace in ${found} would be taken for code. Write \\{ instead of {, or use brackets.`,
  },
  'sign-angle': {
    fr: ({ found }) =>
      `Le signe < dans ${found} serait pris pour du code. Écrivez \\<, ou « moins de ». Un lien s'écrit [texte](adresse).`,
    en: ({ found }) =>
      `The sign < in ${found} would be taken for code. Write \\<, or “less than”. A link is written [text](address).`,
  },
  comment: {
    fr: ({ found }) => `Un commentaire ne s'écrit pas ${found} dans ce fichier. Écrivez {/* … */}.`,
    en: ({ found }) => `A comment is not written ${found} in this file. Write {/* … */}.`,
  },
  'mdx-other': {
    fr: ({ found }) =>
      `La ligne ${found} ne peut pas être lue. Vérifiez les signes < et {, et que chaque bloc ouvert est fermé.`,
    en: ({ found }) =>
      `The line ${found} cannot be read. Check the signs < and {, and that each opened block is closed.`,
  },
  'code-line': {
    fr: ({ found }) =>
      `La ligne ${found} est du code. Retirez-la : les blocs (Example, Dialogue, Evidence, ToDo) sont toujours disponibles.`,
    en: ({ found }) =>
      `The line ${found} is code. Remove it: the blocks (Example, Dialogue, Evidence, ToDo) are always there.`,
  },
  'block-unknown': {
    fr: ({ found }) => `Le bloc ${found} n'existe pas.`,
    en: ({ found }) => `The block ${found} does not exist.`,
  },
  'block-markdown': {
    fr: ({ found }) =>
      `Le bloc ${found} ne marche que dans un fichier .mdx, et celui-ci est un .md. Écrivez un simple paragraphe.`,
    en: ({ found }) =>
      `The block ${found} only works in an .mdx file, and this one is .md. Write a plain paragraph.`,
  },
  'html-tag': {
    fr: ({ found }) =>
      `La balise ${found} n'est pas permise ici. Écrivez en Markdown : **gras**, [lien](adresse), ![description](image).`,
    en: ({ found }) =>
      `The tag ${found} is not allowed here. Write Markdown: **bold**, [link](address), ![description](image).`,
  },
  'attribute-unknown': {
    fr: ({ found, about, quote }) =>
      `${found} ne va pas avec le bloc ${quote(about('block'))}. Retirez-le.`,
    en: ({ found, about, quote }) =>
      `${found} does not go with the block ${quote(about('block'))}. Remove it.`,
  },
  'attribute-quote': {
    fr: ({ found }) =>
      `Dans ${found}, la valeur n'est pas entre guillemets droits. Écrivez title="…".`,
    en: ({ found }) => `In ${found}, the value is not between straight quotes. Write title="…".`,
  },
  'link-unknown': {
    fr: ({ found }) => `Le lien ${found} ne mène à aucune page du site.`,
    en: ({ found }) => `The link ${found} leads to no page of the site.`,
  },
  'link-language': {
    fr: ({ found }) =>
      `Le lien ${found} mène à une page de l'autre langue. Choisissez la page de cette langue.`,
    en: ({ found }) =>
      `The link ${found} leads to a page in the other language. Choose this language's page.`,
  },
  'link-relative': {
    fr: ({ found }) =>
      `Le lien ${found} n'est pas complet. Une page du site commence et finit par /, par exemple /guide/ ; une autre commence par https://.`,
    en: ({ found }) =>
      `The link ${found} is not complete. A page of the site begins and ends with /, for instance /en/guide/; any other begins with https://.`,
  },
  'link-own': {
    fr: ({ found }) =>
      `Le lien ${found} est une adresse entière de ce site. Gardez seulement le chemin.`,
    en: ({ found }) => `The link ${found} is a whole address of this site. Keep only the path.`,
  },
  'link-anchor': {
    fr: ({ found }) => `Le lien ${found} vise un intertitre qui n'existe pas sur cette page.`,
    en: ({ found }) => `The link ${found} aims at a heading that is not on that page.`,
  },
  'link-empty': {
    fr: ({ found }) =>
      `Le lien ${found} n'a pas d'adresse ou pas de texte. Écrivez [texte](adresse).`,
    en: ({ found }) => `The link ${found} has no address or no text. Write [text](address).`,
  },
  'image-alt': {
    fr: ({ found }) =>
      `L'image ${found} n'a pas de description pour les personnes qui ne la voient pas. Écrivez ![ce que montre l'image](fichier).`,
    en: ({ found }) =>
      `The image ${found} has no description for people who cannot see it. Write ![what the picture shows](file).`,
  },
  'image-missing': {
    fr: ({ found }) => `L'image ${found} est introuvable. Vérifiez son nom et son dossier.`,
    en: ({ found }) => `The image ${found} cannot be found. Check its name and folder.`,
  },
  'image-elsewhere': {
    fr: ({ found }) =>
      `L'image ${found} est sur un autre site. Copiez-la à côté de ce fichier : le site ne charge rien d'ailleurs.`,
    en: ({ found }) =>
      `The image ${found} is on another site. Copy it beside this file: the site loads nothing from elsewhere.`,
  },
  'heading-top': {
    fr: ({ found }) =>
      `Le titre ${found} est de niveau 1, déjà pris par title. Écrivez ## au lieu de #.`,
    en: ({ found }) =>
      `The heading ${found} is of level 1, which title already is. Write ## instead of #.`,
  },
  'heading-jump': {
    fr: ({ found, about, quote }) =>
      `L'intertitre ${found} saute un niveau. Écrivez ${quote(about('wanted'))} devant lui.`,
    en: ({ found, about, quote }) =>
      `The heading ${found} skips a level. Write ${quote(about('wanted'))} before it.`,
  },
  'to-do-missing': {
    fr: () =>
      'Le chapitre finit sans bloc « À faire ». Ajoutez à la fin <ToDo>, une ligne vide, une liste de trois à cinq actions, une ligne vide, </ToDo>.',
    en: () =>
      'The chapter ends without a “To do” block. Add at the end <ToDo>, an empty line, a list of three to five actions, an empty line, </ToDo>.',
  },
  'to-do-twice': {
    fr: () => 'Le chapitre a plusieurs blocs ToDo. Réunissez-les en un seul, à la fin.',
    en: () => 'The chapter has several ToDo blocks. Join them into one, at the end.',
  },
  'to-do-early': {
    fr: () =>
      "Le bloc ToDo n'est pas à la fin du chapitre. Déplacez-le après le dernier paragraphe.",
    en: () => 'The ToDo block is not at the end of the chapter. Move it after the last paragraph.',
  },
  'middle-dot': {
    fr: ({ found }) =>
      `${found} s'entend mal à voix haute. Écrivez les deux formes en entier, par exemple « mentors et mentores ».`,
    en: ({ found }) => `${found} reads badly aloud. Write both forms in full.`,
  },
} satisfies Record<string, Sentence>;
