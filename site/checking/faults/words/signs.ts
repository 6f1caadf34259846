import { faultWords } from './fault-words.ts';

/** Signs of Markdown that would be published as they stand. */
export const signFaults = faultWords({
  fr: {
    'link-gap': ({ found }) =>
      `Le lien ${found} ne marchera pas : une espace sépare le texte de l'adresse.`,
    'link-swapped': ({ found }) =>
      `Le lien ${found} est écrit à l'envers : d'abord le texte entre crochets, puis l'adresse entre parenthèses.`,
    'link-blank': ({ found }) => `L'adresse contient une espace : ${found} ne fera pas un lien.`,
    'link-open': ({ found }) =>
      `Le lien ${found} n'est pas fermé : il manque la parenthèse après l'adresse.`,
    'link-reference': ({ found }) =>
      `${found} paraîtra tel quel. Un lien s'écrit [texte](adresse).`,
    'link-vague': ({ found }) =>
      `Le texte de lien ${found} ne dit pas où il mène. Nommez la page : [les questions fréquentes](/faq/).`,
    'image-size': ({ found }) =>
      `La taille d'une image ne s'écrit pas, le site la choisit : ${found} paraîtrait tel quel.`,
    'image-blank': ({ found }) =>
      `Le nom de l'image contient une espace : ${found} paraîtra tel quel. Renommez aussi le fichier.`,
    'footnote-missing': ({ found }) =>
      `La note ${found} n'existe pas. Ajoutez en bas du texte une ligne qui commence par ${found} suivi de deux-points, ou retirez l'appel de note.`,
    'footnote-form': ({ found }) =>
      `Un formulaire n'a pas de notes de bas de page : ${found}. Mettez la note entre parenthèses, dans la phrase.`,
    'image-form': ({ found }) =>
      `Un formulaire ne montre pas d'image : ${found}. Mettez-la sur une page, et donnez ici un lien vers cette page.`,
    'bracket-alone': ({ found }) =>
      `${found} paraîtra avec ses crochets. Pour un lien, écrivez [texte](adresse) ; pour garder les crochets, écrivez \\[ au lieu de [.`,
    'bracket-open': ({ found }) =>
      `Un crochet est seul dans ${found}. Ajoutez celui qui manque ; un lien s'écrit [texte](adresse). Pour garder le crochet, écrivez une barre oblique inverse devant lui : \\[ ou \\].`,
    'mark-open': ({ found, about, quote }) =>
      `${found} paraîtra tel quel : les signes ${quote(about('mark'))} ne sont pas refermés. Mettez-les aussi à la fin des mots, ou retirez-les.`,
    'mark-blank': ({ found }) =>
      `${found} paraîtra avec ses signes : ils doivent toucher les mots, sans espace à l'intérieur.`,
    'mark-glued': ({ found }) =>
      `${found} paraîtra avec ses signes : il manque une espace entre eux et le mot voisin.`,
    'mark-alone': ({ found }) =>
      `${found} paraîtra tel quel. L'italique s'écrit *mot*, avec un signe de chaque côté et sans espace à l'intérieur ; pour garder le signe, écrivez une barre oblique inverse devant lui.`,
    'strike-single': ({ found }) =>
      `${found} paraîtra barré. Écrivez \\~ au lieu de ~, ou « à » : de 10 à 12.`,
    'heading-glued': ({ found }) =>
      `${found} ne fera pas un titre : il manque une espace ordinaire après le dernier #.`,
    'heading-underline': ({ found, about, quote }) =>
      `Le texte ${found} devient un titre parce qu'une ligne ${quote(about('rule'))} le touche. Pour un titre, écrivez ## devant lui et retirez cette ligne ; sinon laissez une ligne vide entre les deux.${about('rule') === '=======' ? ` Si c'est le reste d'un conflit de versions, gardez le bon texte et retirez-la.` : ''}`,
    'list-raw': ({ found }) =>
      `${found} ne fera pas une liste : les lignes se suivront dans un seul paragraphe. Commencez chaque ligne par un tiret ou un numéro, puis une espace ordinaire ; pour un dialogue, laissez une ligne vide entre les répliques.`,
    'table-raw': ({ found, about }) =>
      `${found} ne fera pas un tableau. Sous la ligne des titres, écrivez : ${about('rule')} avec autant de cases que de colonnes, sans ligne vide.`,
    'table-cells': ({ found, about }) =>
      `La ligne ${found} a ${about('cells')} cases pour ${about('columns')} colonnes : ce qui est en trop ne paraîtra pas. Retirez une barre, ou écrivez \\| pour une barre dans le texte.`,
    'table-tabs': ({ found }) =>
      `${found} ne fera pas un tableau : les tabulations venues d'un traitement de texte ne comptent pas. Séparez les cases par des barres, | un | deux |, et écrivez | --- | --- | sous la ligne des titres.`,
    'code-indented': ({ found }) =>
      `${found} paraîtra comme du code, parce que la ligne commence par quatre espaces ou une tabulation. Retirez-les.`,
    'code-open': ({ found }) =>
      `Ce qui suit ${found} paraîtra comme du code jusqu'à la fin. Fermez-le par une ligne de trois accents graves, ou retirez la ligne.`,
    'plain-signs': ({ found }) =>
      `${found} paraîtra tel quel : ici le texte ne prend ni lien ni gras. Écrivez les mots sans ces signes, et mettez le lien dans un texte qui l'admet.`,
    'brace-word': ({ found }) =>
      `${found} paraîtra tel quel : le site ne remplace aucun mot entre accolades. Écrivez en toutes lettres ce qu'il doit dire, le nom de l'organisation par exemple.`,
    'merge-conflict': ({ about }) =>
      `Un conflit de versions n'est pas réglé, jusqu'à la ligne ${about('to')} : deux personnes ont changé le même passage. Gardez le bon texte et retirez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.`,
  },
  en: {
    'link-gap': ({ found }) =>
      `The link ${found} will not work: a space stands between its text and its address.`,
    'link-swapped': ({ found }) =>
      `The link ${found} is the wrong way round: first the text in square brackets, then the address in round ones.`,
    'link-blank': ({ found }) => `The address has a space in it: ${found} will be no link.`,
    'link-open': ({ found }) =>
      `The link ${found} is not closed: the bracket after its address is missing.`,
    'link-reference': ({ found }) =>
      `${found} will be shown as it stands. A link is written [text](address).`,
    'link-vague': ({ found }) =>
      `The link text ${found} does not say where it leads. Name the page: [frequent questions](/en/faq/).`,
    'image-size': ({ found }) =>
      `The size of a picture is not written, the site chooses it: ${found} would be shown as it stands.`,
    'image-blank': ({ found }) =>
      `The picture's name has a space in it: ${found} will be shown as it stands. Rename the file too.`,
    'footnote-missing': ({ found }) =>
      `There is no note ${found}. Add a line at the foot of the text that begins with ${found} and a colon, or remove the mark.`,
    'footnote-form': ({ found }) =>
      `A form has no footnotes: ${found}. Put the note in brackets within the sentence.`,
    'image-form': ({ found }) =>
      `A form shows no pictures: ${found}. Put it on a page and link to that page here.`,
    'bracket-alone': ({ found }) =>
      `${found} will be shown with its brackets. For a link write [text](address); to keep the brackets write \\[ instead of [.`,
    'bracket-open': ({ found }) =>
      `A bracket stands alone in ${found}. Add the one that is missing; a link is written [text](address). To keep the bracket, put a backslash before it: \\[ or \\].`,
    'mark-open': ({ found, about, quote }) =>
      `${found} will be shown as it stands: the signs ${quote(about('mark'))} are not closed. Put them at the end of the words too, or remove them.`,
    'mark-blank': ({ found }) =>
      `${found} will be shown with its signs: they must touch the words, with no space inside.`,
    'mark-glued': ({ found }) =>
      `${found} will be shown with its signs: a space is missing between them and the next word.`,
    'mark-alone': ({ found }) =>
      `${found} will be shown as it stands. Italics are written *word*, with a sign on each side and no space inside; to keep the sign, put a backslash before it.`,
    'strike-single': ({ found }) =>
      `${found} will be struck out. Write \\~ instead of ~, or “to”: 10 to 12.`,
    'heading-glued': ({ found }) =>
      `${found} will be no heading: an ordinary space is missing after the last #.`,
    'heading-underline': ({ found, about, quote }) =>
      `The text ${found} becomes a heading because a line ${quote(about('rule'))} touches it. For a heading write ## before it and remove that line; otherwise leave an empty line between the two.${about('rule') === '=======' ? ' If a conflict of versions left it, keep the right text and remove it.' : ''}`,
    'list-raw': ({ found }) =>
      `${found} will be no list: the lines will run on in one paragraph. Begin each line with a hyphen or a number, then an ordinary space; in a dialogue, leave an empty line between the speeches.`,
    'table-raw': ({ found, about }) =>
      `${found} will be no table. Under the line of headings write: ${about('rule')} with as many cells as there are columns and no empty line.`,
    'table-cells': ({ found, about }) =>
      `The row ${found} has ${about('cells')} cells for ${about('columns')} columns: what is too much will not be shown. Remove a bar, or write \\| for a bar in the text.`,
    'table-tabs': ({ found }) =>
      `${found} will be no table: tabs from a word processor do not count. Put bars between the cells, | one | two |, and write | --- | --- | under the line of headings.`,
    'code-indented': ({ found }) =>
      `${found} will be shown as code, because the line begins with four spaces or a tab. Remove them.`,
    'code-open': ({ found }) =>
      `What follows ${found} will be shown as code to the very end. Close it with a line of three backticks, or remove the line.`,
    'plain-signs': ({ found }) =>
      `${found} will be shown as it stands: this text takes neither links nor bold. Write the words without these signs, and put the link in a text that may have one.`,
    'brace-word': ({ found }) =>
      `${found} will be shown as it stands: the site fills in no word between braces. Write out what it is to say, such as the organisation's name.`,
    'merge-conflict': ({ about }) =>
      `Two versions are in conflict here, down to line ${about('to')}: two people changed the same passage. Keep the right text and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.`,
  },
});
