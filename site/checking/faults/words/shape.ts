import { faultWords } from './fault-words.ts';

/** Faults of form: keys and values that the file's kind does not know. */
export const shapeFaults = faultWords({
  fr: {
    'key-unknown': ({ found }) => `La clé ${found} n'existe pas ici.`,
    'key-other-kind': ({ found, about, quote }) =>
      `La clé ${found} ne va pas avec le genre ${quote(about('kind'))}. Retirez-la, ou changez kind.`,
    'key-missing': ({ about, quote }) =>
      `Il manque la clé ${quote(about('key'))}. Ajoutez une ligne « ${about('key')}: … ».`,
    'key-empty': ({ about, quote }) =>
      `La clé ${quote(about('key'))} est vide. Écrivez sa valeur après les deux-points, ou retirez la ligne si elle est facultative.`,
    'keys-either': ({ about, quote }) =>
      `Il faut une seule de ces deux clés : ${quote(about('one'))} ou ${quote(about('other'))}. Gardez celle qui convient.`,
    'text-wanted': ({ thing }) =>
      `Ici il faut un texte, et non ${thing}. Mettez-le entre guillemets droits : "…".`,
    'words-wanted': ({ thing }) =>
      `Ici il faut un texte, et non ${thing}. Écrivez "…", ou un texte par langue : { fr: "…", en: "…" }.`,
    'french-missing': () => 'Il manque le texte français. Écrivez { fr: "…", en: "…" }.',
    'number-wanted': ({ thing }) =>
      `Ici il faut un nombre, et non ${thing}. Écrivez-le en chiffres, sans guillemets.`,
    'whole-wanted': ({ found }) => `Ici il faut un nombre entier, et non ${found}. Arrondissez-le.`,
    'boolean-wanted': ({ thing }) => `Ici il faut true (oui) ou false (non), et non ${thing}.`,
    'true-only': ({ found }) =>
      `Cette clé ne peut valoir que true, et non ${found}. Écrivez true ou retirez la ligne.`,
    'list-wanted': ({ thing }) =>
      `Ici il faut une liste, et non ${thing}. Écrivez [un, deux] ou une ligne « - … » par élément.`,
    'map-wanted': ({ thing }) =>
      `Ici il faut des clés et leurs valeurs, et non ${thing}. Écrivez une ligne « clé: valeur » pour chacune.`,
    'options-wanted': ({ thing }) =>
      `Les options sont une liste de { value, label }, ou le seul mot programmes ; ici se trouve ${thing}. Écrivez une ligne « - { value: …, label: … } » par option.`,
    'word-unknown': ({ thing }) => `${thing} n'est pas admis ici.`,
    'kind-unknown': ({ found }) => `Le genre ${found} n'existe pas.`,
    'text-empty': () => 'Le texte est vide. Écrivez-le entre les guillemets.',
    'text-long': ({ found, about }) =>
      `Le texte ${found} compte ${about('count')} caractères, pour ${about('max')} au plus. Raccourcissez-le.`,
    'number-small': ({ found, about }) =>
      `${found} est trop petit. Écrivez un nombre d'au moins ${about('min')}.`,
    'number-big': ({ found, about }) =>
      `${found} est trop grand. Écrivez un nombre d'au plus ${about('max')}.`,
    'list-short': ({ about }) =>
      `La liste compte ${about('count')} ${Number(about('count')) < 2 ? 'élément' : 'éléments'}. Écrivez-en au moins ${about('min')}.`,
    'list-long': ({ about }) =>
      `La liste compte ${about('count')} éléments. Gardez-en ${about('max')} au plus.`,
    'url-path': ({ found }) =>
      `L'adresse ${found} va plus loin que le nom du site : les pages sont à sa racine, et rien ne s'ouvrirait dans un dossier.`,
    'date-bad': ({ found }) =>
      `${found} n'est pas une date. Écrivez année-mois-jour, par exemple 2027-02-01.`,
    'slug-bad': ({ found }) =>
      `${found} ne peut pas servir d'adresse : seulement des minuscules sans accent, des chiffres et des tirets.`,
    'decimal-comma': ({ found }) =>
      `Dans ${found}, la virgule ne convient pas : ici les décimales suivent un point, sans guillemets.`,
    'id-hyphen-bad': ({ found }) =>
      `${found} ne peut pas servir de nom : une minuscule sans accent, puis des minuscules, des chiffres, _ ou -.`,
    'id-bad': ({ found }) =>
      `${found} ne peut pas servir de nom : une minuscule sans accent, puis des minuscules, des chiffres ou _.`,
    'value-bad': ({ found }) =>
      `${found} ne peut pas servir de valeur : seulement des minuscules sans accent, des chiffres, _ et -.`,
    'name-reserved': ({ found }) =>
      `Le nom ${found} est réservé au logiciel du site. Choisissez un autre nom.`,
    'colour-bad': ({ found }) =>
      `${found} n'est pas une couleur. Écrivez # et six chiffres ou lettres de a à f, entre guillemets : "#9a3b26".`,
    'zone-unknown': ({ found }) =>
      `${found} n'est pas un fuseau horaire. Nommez-le par sa région et une ville, par exemple Europe/Paris ou Indian/Reunion.`,
    'email-bad': ({ found }) =>
      `${found} n'est pas une adresse e-mail. Écrivez par exemple nom@example.org.`,
    'url-bad': ({ found }) =>
      `${found} n'est pas une adresse web complète. Écrivez par exemple "https://mentorat.example.org".`,
    'shape-other': ({ thing }) =>
      `${thing} n'est pas admis ici. Comparez avec le modèle de content/README.md.`,
  },
  en: {
    'key-unknown': ({ found }) => `The key ${found} does not exist here.`,
    'key-other-kind': ({ found, about, quote }) =>
      `The key ${found} does not go with the kind ${quote(about('kind'))}. Remove it, or change kind.`,
    'key-missing': ({ about, quote }) =>
      `The key ${quote(about('key'))} is missing. Add a line “${about('key')}: …”.`,
    'key-empty': ({ about, quote }) =>
      `The key ${quote(about('key'))} is empty. Write its value after the colon, or remove the line if it is optional.`,
    'keys-either': ({ about, quote }) =>
      `Exactly one of these two keys is needed: ${quote(about('one'))} or ${quote(about('other'))}. Keep the right one.`,
    'text-wanted': ({ thing }) =>
      `A text is needed here, not ${thing}. Put it between straight quotes: "…".`,
    'words-wanted': ({ thing }) =>
      `A text is needed here, not ${thing}. Write "…", or a text a language: { fr: "…", en: "…" }.`,
    'french-missing': () => 'The French text is missing. Write { fr: "…", en: "…" }.',
    'number-wanted': ({ thing }) =>
      `A number is needed here, not ${thing}. Write it in figures, without quotes.`,
    'whole-wanted': ({ found }) => `A whole number is needed here, not ${found}. Round it.`,
    'boolean-wanted': ({ thing }) => `True or false is needed here, not ${thing}.`,
    'true-only': ({ found }) =>
      `This key can only be true, not ${found}. Write true or remove the line.`,
    'list-wanted': ({ thing }) =>
      `A list is needed here, not ${thing}. Write [one, two] or a line “- …” for each item.`,
    'map-wanted': ({ thing }) =>
      `Keys and their values are needed here, not ${thing}. Write a line “key: value” for each.`,
    'options-wanted': ({ thing }) =>
      `Options are a list of { value, label }, or the single word programmes; what stands here is ${thing}. Write a line “- { value: …, label: … }” for each.`,
    'word-unknown': ({ thing }) => `${thing} is not allowed here.`,
    'kind-unknown': ({ found }) => `The kind ${found} does not exist.`,
    'text-empty': () => 'The text is empty. Write it between the quotes.',
    'text-long': ({ found, about }) =>
      `The text ${found} has ${about('count')} characters; at most ${about('max')} fit. Shorten it.`,
    'number-small': ({ found, about }) =>
      `${found} is too small. Write a number of at least ${about('min')}.`,
    'number-big': ({ found, about }) =>
      `${found} is too big. Write a number of at most ${about('max')}.`,
    'list-short': ({ about }) =>
      `The list has ${about('count')} ${about('count') === '1' ? 'item' : 'items'}. Write at least ${about('min')}.`,
    'list-long': ({ about }) =>
      `The list has ${about('count')} items. Keep at most ${about('max')}.`,
    'url-path': ({ found }) =>
      `The address ${found} goes further than the site's name: its pages are at the root, and nothing would open in a folder.`,
    'date-bad': ({ found }) =>
      `${found} is not a date. Write year-month-day, for instance 2027-02-01.`,
    'slug-bad': ({ found }) =>
      `${found} cannot be a web address: only lower-case letters without accents, digits and hyphens.`,
    'decimal-comma': ({ found }) =>
      `A comma will not do in ${found}: decimals follow a point here, without quotes.`,
    'id-hyphen-bad': ({ found }) =>
      `${found} cannot be a name: a lower-case letter without accent, then lower-case letters, digits, _ or -.`,
    'id-bad': ({ found }) =>
      `${found} cannot be a name: a lower-case letter without accent, then lower-case letters, digits or _.`,
    'value-bad': ({ found }) =>
      `${found} cannot be a value: only lower-case letters without accents, digits, _ and -.`,
    'name-reserved': ({ found }) =>
      `The name ${found} is reserved for the site's software. Choose another name.`,
    'colour-bad': ({ found }) =>
      `${found} is not a colour. Write # and six digits or letters from a to f, between quotes: "#9a3b26".`,
    'zone-unknown': ({ found }) =>
      `${found} is not a time zone. Name it by its region and a city, for instance Europe/Paris or Indian/Reunion.`,
    'email-bad': ({ found }) =>
      `${found} is not an e-mail address. Write for instance name@example.org.`,
    'url-bad': ({ found }) =>
      `${found} is not a complete web address. Write for instance "https://mentorat.example.org".`,
    'shape-other': ({ thing }) =>
      `${thing} is not allowed here. Compare with the model in content/README.md.`,
  },
});
