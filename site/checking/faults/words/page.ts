import { faultWords } from './fault-words.ts';

/** Faults of Markdown: the text under the front matter, and Markdown texts in forms. */
export const pageFaults = faultWords({
  fr: {
    'tag-open': ({ found, raw }) =>
      `Le bloc ${found} n'est pas fermé. Ajoutez ${raw.replace('<', '</')} après son texte, sur une ligne à part, avec une ligne vide avant.`,
    'tag-close': ({ found }) =>
      `${found} ferme un bloc qui n'est pas ouvert. Vérifiez que le nom est le même à l'ouverture et à la fermeture, ou retirez cette ligne.`,
    'tag-inside': ({ found }) =>
      `${found} est collé au texte. Mettez l'ouverture et la fermeture du bloc sur des lignes à part, avec une ligne vide autour du texte.`,
    'sign-brace': ({ found }) =>
      `Une accolade dans ${found} serait prise pour du code. Écrivez \\{ au lieu de {, ou des parenthèses.`,
    'sign-angle': ({ found }) =>
      `Le signe < dans ${found} serait pris pour du code. Écrivez \\<, ou « moins de ». Un lien s'écrit [texte](adresse).`,
    comment: ({ found }) =>
      `Un commentaire ne s'écrit pas ${found} dans ce fichier. Écrivez {/* … */}.`,
    'mdx-other': ({ found }) =>
      `La ligne ${found} ne peut pas être lue. Vérifiez les signes < et {, et que chaque bloc ouvert est fermé.`,
    'code-line': ({ found }) =>
      `La ligne ${found} est du code. Retirez-la : les blocs (Example, Dialogue, Evidence, ToDo) sont toujours disponibles.`,
    'block-unknown': ({ found }) => `Le bloc ${found} n'existe pas.`,
    'block-markdown': ({ found }) =>
      `Le bloc ${found} ne marche que dans un fichier .mdx, et celui-ci est un .md. Écrivez un simple paragraphe.`,
    'html-tag': ({ found }) =>
      `La balise ${found} n'est pas permise ici. Écrivez en Markdown : **gras**, [lien](adresse), ![description](image).`,
    'attribute-unknown': ({ found, about, quote }) =>
      `${found} ne va pas avec le bloc ${quote(about('block'))}. Retirez-le.`,
    'attribute-quote': ({ found }) =>
      `Dans ${found}, la valeur n'est pas entre guillemets droits. Écrivez title="…".`,
    'link-unknown': ({ found }) => `Le lien ${found} ne mène à aucune page du site.`,
    'link-language': ({ found }) =>
      `Le lien ${found} mène à une page de l'autre langue. Choisissez la page de cette langue.`,
    'link-relative': ({ found }) =>
      `Le lien ${found} n'est pas complet. Une page du site commence et finit par /, par exemple /guide/ ; une autre commence par https://.`,
    'link-email': ({ found }) =>
      `Le lien ${found} est une adresse e-mail : devant elle, il faut mailto: sans espace.`,
    'link-outside': ({ found }) =>
      `L'adresse ${found} n'est pas complète : rien ne s'ouvrirait. Une page d'ailleurs commence par https://, une adresse e-mail par mailto:, un numéro par tel:.`,
    'link-file': ({ found }) =>
      `Le fichier ${found} ne peut pas être ouvert d'ici. Mettez-le dans site/public, sous un nom sans espace ni accent ; son adresse est alors ce nom, précédé de /.`,
    'link-own': ({ found }) =>
      `Le lien ${found} est une adresse entière de ce site. Gardez seulement le chemin.`,
    'link-anchor': ({ found }) =>
      `Le lien ${found} vise un intertitre qui n'existe pas sur cette page.`,
    'link-empty': ({ found }) =>
      `Le lien ${found} n'a pas d'adresse ou pas de texte. Écrivez [texte](adresse).`,
    'image-alt': ({ found }) =>
      `L'image ${found} n'a pas de description pour les personnes qui ne la voient pas. Écrivez ![ce que montre l'image](fichier).`,
    'image-missing': ({ found }) =>
      `L'image ${found} est introuvable. Vérifiez son nom et son dossier.`,
    'image-name': ({ found }) =>
      `Le nom de l'image ${found} contient un accent ou un signe qui change d'une machine à l'autre. Renommez le fichier, et écrivez le même nom ici.`,
    'image-elsewhere': ({ found }) =>
      `L'image ${found} est sur un autre site. Copiez-la à côté de ce fichier : le site ne charge rien d'ailleurs.`,
    'heading-top': ({ found }) =>
      `Le titre ${found} est de niveau 1, déjà pris par title. Écrivez ## au lieu de #.`,
    'heading-jump': ({ found, about, quote }) =>
      `L'intertitre ${found} saute un niveau. Écrivez ${quote(about('wanted'))} devant lui.`,
    'to-do-missing': () =>
      'Le chapitre finit sans bloc « À faire ». Ajoutez à la fin <ToDo>, une ligne vide, une liste de trois à cinq actions, une ligne vide, </ToDo>.',
    'to-do-twice': () => 'Le chapitre a plusieurs blocs ToDo. Réunissez-les en un seul, à la fin.',
    'to-do-early': () =>
      "Le bloc ToDo n'est pas à la fin du chapitre. Déplacez-le après le dernier paragraphe.",
    'middle-dot': ({ found }) =>
      `${found} s'entend mal à voix haute. Écrivez les deux formes en entier, par exemple « mentors et mentores ».`,
  },
  en: {
    'tag-open': ({ found, raw }) =>
      `The block ${found} is not closed. Add ${raw.replace('<', '</')} after its text, on a line of its own, with an empty line before it.`,
    'tag-close': ({ found }) =>
      `${found} closes a block that is not open. Check that the opening and closing names are the same, or remove it.`,
    'tag-inside': ({ found }) =>
      `${found} is glued to the text. Put the opening and the closing of the block on lines of their own, with an empty line around the text.`,
    'sign-brace': ({ found }) =>
      `A brace in ${found} would be taken for code. Write \\{ instead of {, or use brackets.`,
    'sign-angle': ({ found }) =>
      `The sign < in ${found} would be taken for code. Write \\<, or “less than”. A link is written [text](address).`,
    comment: ({ found }) => `A comment is not written ${found} in this file. Write {/* … */}.`,
    'mdx-other': ({ found }) =>
      `The line ${found} cannot be read. Check the signs < and {, and that each opened block is closed.`,
    'code-line': ({ found }) =>
      `The line ${found} is code. Remove it: the blocks (Example, Dialogue, Evidence, ToDo) are always there.`,
    'block-unknown': ({ found }) => `The block ${found} does not exist.`,
    'block-markdown': ({ found }) =>
      `The block ${found} only works in an .mdx file, and this one is .md. Write a plain paragraph.`,
    'html-tag': ({ found }) =>
      `The tag ${found} is not allowed here. Write Markdown: **bold**, [link](address), ![description](image).`,
    'attribute-unknown': ({ found, about, quote }) =>
      `${found} does not go with the block ${quote(about('block'))}. Remove it.`,
    'attribute-quote': ({ found }) =>
      `In ${found}, the value is not between straight quotes. Write title="…".`,
    'link-unknown': ({ found }) => `The link ${found} leads to no page of the site.`,
    'link-language': ({ found }) =>
      `The link ${found} leads to a page in the other language. Choose this language's page.`,
    'link-relative': ({ found }) =>
      `The link ${found} is not complete. A page of the site begins and ends with /, for instance /en/guide/; any other begins with https://.`,
    'link-email': ({ found }) =>
      `The link ${found} is an e-mail address: it needs mailto: before it, without a space.`,
    'link-outside': ({ found }) =>
      `The address ${found} is not complete: nothing would open. A page elsewhere begins with https://, an e-mail address with mailto:, a number with tel:.`,
    'link-file': ({ found }) =>
      `The file ${found} cannot be opened from here. Put it in site/public under a name without spaces or accents; its address is then that name after a /.`,
    'link-own': ({ found }) =>
      `The link ${found} is a whole address of this site. Keep only the path.`,
    'link-anchor': ({ found }) => `The link ${found} aims at a heading that is not on that page.`,
    'link-empty': ({ found }) =>
      `The link ${found} has no address or no text. Write [text](address).`,
    'image-alt': ({ found }) =>
      `The image ${found} has no description for people who cannot see it. Write ![what the picture shows](file).`,
    'image-missing': ({ found }) =>
      `The image ${found} cannot be found. Check its name and folder.`,
    'image-name': ({ found }) =>
      `The name of the picture ${found} has an accent or a sign that changes from one machine to the next. Rename the file, and write the same name here.`,
    'image-elsewhere': ({ found }) =>
      `The image ${found} is on another site. Copy it beside this file: the site loads nothing from elsewhere.`,
    'heading-top': ({ found }) =>
      `The heading ${found} is of level 1, which title already is. Write ## instead of #.`,
    'heading-jump': ({ found, about, quote }) =>
      `The heading ${found} skips a level. Write ${quote(about('wanted'))} before it.`,
    'to-do-missing': () =>
      'The chapter ends without a “To do” block. Add at the end <ToDo>, an empty line, a list of three to five actions, an empty line, </ToDo>.',
    'to-do-twice': () => 'The chapter has several ToDo blocks. Join them into one, at the end.',
    'to-do-early': () =>
      'The ToDo block is not at the end of the chapter. Move it after the last paragraph.',
    'middle-dot': ({ found }) => `${found} reads badly aloud. Write both forms in full.`,
  },
});
