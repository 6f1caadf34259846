import type { Sentence } from './sentence.ts';

const kinds = {
  fr: {
    text: 'un texte',
    number: 'un nombre',
    boolean: 'vrai ou faux',
    list: 'une liste',
    map: 'un groupe de clés',
    nothing: 'rien',
  },
  en: {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    map: 'a group of keys',
    nothing: 'nothing',
  },
} as const;

const kind = (language: 'fr' | 'en', name: string): string =>
  (kinds[language] as Readonly<Record<string, string>>)[name] ?? name;

/** What was found, in words: the text itself, or what sort of thing it is. */
const thing = (language: 'fr' | 'en', raw: string, found: string, about: string): string =>
  raw === '' ? kind(language, about) : found;

/** Faults of form: keys and values that the file's kind does not know. */
export const shapeWords = {
  'key-unknown': {
    fr: ({ found }) => `La clé ${found} n'existe pas ici.`,
    en: ({ found }) => `The key ${found} does not exist here.`,
  },
  'key-other-kind': {
    fr: ({ found, about, quote }) =>
      `La clé ${found} ne va pas avec le genre ${quote(about('kind'))}. Retirez-la, ou changez kind.`,
    en: ({ found, about, quote }) =>
      `The key ${found} does not go with the kind ${quote(about('kind'))}. Remove it, or change kind.`,
  },
  'key-missing': {
    fr: ({ about, quote }) =>
      `Il manque la clé ${quote(about('key'))}. Ajoutez une ligne « ${about('key')}: … ».`,
    en: ({ about, quote }) =>
      `The key ${quote(about('key'))} is missing. Add a line “${about('key')}: …”.`,
  },
  'key-empty': {
    fr: ({ about, quote }) =>
      `La clé ${quote(about('key'))} est vide. Écrivez sa valeur après les deux-points, ou retirez la ligne si elle est facultative.`,
    en: ({ about, quote }) =>
      `The key ${quote(about('key'))} is empty. Write its value after the colon, or remove the line if it is optional.`,
  },
  'keys-either': {
    fr: ({ about, quote }) =>
      `Il faut une seule de ces deux clés : ${quote(about('one'))} ou ${quote(about('other'))}. Gardez celle qui convient.`,
    en: ({ about, quote }) =>
      `Exactly one of these two keys is needed: ${quote(about('one'))} or ${quote(about('other'))}. Keep the right one.`,
  },
  'text-wanted': {
    fr: ({ raw, found, about }) =>
      `Ici il faut un texte, et non ${thing('fr', raw, found, about('kind'))}. Mettez-le entre guillemets droits : "…".`,
    en: ({ raw, found, about }) =>
      `A text is needed here, not ${thing('en', raw, found, about('kind'))}. Put it between straight quotes: "…".`,
  },
  'words-wanted': {
    fr: ({ raw, found, about }) =>
      `Ici il faut un texte, et non ${thing('fr', raw, found, about('kind'))}. Écrivez { fr: "…", en: "…" }.`,
    en: ({ raw, found, about }) =>
      `A text is needed here, not ${thing('en', raw, found, about('kind'))}. Write { fr: "…", en: "…" }.`,
  },
  'french-missing': {
    fr: () => 'Il manque le texte français. Écrivez { fr: "…", en: "…" }.',
    en: () => 'The French text is missing. Write { fr: "…", en: "…" }.',
  },
  'number-wanted': {
    fr: ({ raw, found, about }) =>
      `Ici il faut un nombre, et non ${thing('fr', raw, found, about('kind'))}. Écrivez-le en chiffres, sans guillemets.`,
    en: ({ raw, found, about }) =>
      `A number is needed here, not ${thing('en', raw, found, about('kind'))}. Write it in figures, without quotes.`,
  },
  'whole-wanted': {
    fr: ({ found }) => `Ici il faut un nombre entier, et non ${found}. Arrondissez-le.`,
    en: ({ found }) => `A whole number is needed here, not ${found}. Round it.`,
  },
  'boolean-wanted': {
    fr: ({ raw, found, about }) =>
      `Ici il faut true (oui) ou false (non), et non ${thing('fr', raw, found, about('kind'))}.`,
    en: ({ raw, found, about }) =>
      `True or false is needed here, not ${thing('en', raw, found, about('kind'))}.`,
  },
  'true-only': {
    fr: ({ found }) =>
      `Cette clé ne peut valoir que true, et non ${found}. Écrivez true ou retirez la ligne.`,
    en: ({ found }) => `This key can only be true, not ${found}. Write true or remove the line.`,
  },
  'list-wanted': {
    fr: ({ raw, found, about }) =>
      `Ici il faut une liste, et non ${thing('fr', raw, found, about('kind'))}. Écrivez [un, deux] ou une ligne « - … » par élément.`,
    en: ({ raw, found, about }) =>
      `A list is needed here, not ${thing('en', raw, found, about('kind'))}. Write [one, two] or a line “- …” for each item.`,
  },
  'map-wanted': {
    fr: ({ raw, found, about }) =>
      `Ici il faut des clés et leurs valeurs, et non ${thing('fr', raw, found, about('kind'))}. Écrivez une ligne « clé: valeur » pour chacune.`,
    en: ({ raw, found, about }) =>
      `Keys and their values are needed here, not ${thing('en', raw, found, about('kind'))}. Write a line “key: value” for each.`,
  },
  'options-wanted': {
    fr: ({ raw, found, about }) =>
      `Les options sont une liste de { value, label }, ou le seul mot programmes ; ici se trouve ${thing('fr', raw, found, about('kind'))}. Écrivez une ligne « - { value: …, label: … } » par option.`,
    en: ({ raw, found, about }) =>
      `Options are a list of { value, label }, or the single word programmes; what stands here is ${thing('en', raw, found, about('kind'))}. Write a line “- { value: …, label: … }” for each.`,
  },
  'word-unknown': {
    fr: ({ raw, found, about }) => `${thing('fr', raw, found, about('kind'))} n'est pas admis ici.`,
    en: ({ raw, found, about }) => `${thing('en', raw, found, about('kind'))} is not allowed here.`,
  },
  'kind-unknown': {
    fr: ({ found }) => `Le genre de question ${found} n'existe pas.`,
    en: ({ found }) => `The kind of question ${found} does not exist.`,
  },
  'text-empty': {
    fr: () => 'Le texte est vide. Écrivez-le entre les guillemets.',
    en: () => 'The text is empty. Write it between the quotes.',
  },
  'text-long': {
    fr: ({ found, about }) =>
      `Le texte ${found} compte ${about('count')} caractères, pour ${about('max')} au plus. Raccourcissez-le.`,
    en: ({ found, about }) =>
      `The text ${found} has ${about('count')} characters; at most ${about('max')} fit. Shorten it.`,
  },
  'number-small': {
    fr: ({ found, about }) =>
      `${found} est trop petit. Écrivez un nombre d'au moins ${about('min')}.`,
    en: ({ found, about }) => `${found} is too small. Write a number of at least ${about('min')}.`,
  },
  'number-big': {
    fr: ({ found, about }) =>
      `${found} est trop grand. Écrivez un nombre d'au plus ${about('max')}.`,
    en: ({ found, about }) => `${found} is too big. Write a number of at most ${about('max')}.`,
  },
  'list-short': {
    fr: ({ about }) =>
      `La liste compte ${about('count')} élément(s). Écrivez-en au moins ${about('min')}.`,
    en: ({ about }) => `The list has ${about('count')} item(s). Write at least ${about('min')}.`,
  },
  'list-long': {
    fr: ({ about }) =>
      `La liste compte ${about('count')} éléments. Gardez-en ${about('max')} au plus.`,
    en: ({ about }) => `The list has ${about('count')} items. Keep at most ${about('max')}.`,
  },
  'date-bad': {
    fr: ({ found }) =>
      `${found} n'est pas une date. Écrivez année-mois-jour, par exemple 2027-02-01.`,
    en: ({ found }) => `${found} is not a date. Write year-month-day, for instance 2027-02-01.`,
  },
  'slug-bad': {
    fr: ({ found }) =>
      `${found} ne peut pas servir d'adresse : seulement des minuscules sans accent, des chiffres et des tirets.`,
    en: ({ found }) =>
      `${found} cannot be a web address: only lower-case letters without accents, digits and hyphens.`,
  },
  'id-bad': {
    fr: ({ found }) =>
      `${found} ne peut pas servir de nom : une minuscule sans accent, puis des minuscules, des chiffres ou _.`,
    en: ({ found }) =>
      `${found} cannot be a name: a lower-case letter without accent, then lower-case letters, digits or _.`,
  },
  'value-bad': {
    fr: ({ found }) =>
      `${found} ne peut pas servir de valeur : seulement des minuscules sans accent, des chiffres, _ et -.`,
    en: ({ found }) =>
      `${found} cannot be a value: only lower-case letters without accents, digits, _ and -.`,
  },
  'name-reserved': {
    fr: ({ found }) => `Le nom ${found} est réservé au logiciel du site. Choisissez un autre nom.`,
    en: ({ found }) =>
      `The name ${found} is reserved for the site's software. Choose another name.`,
  },
  'colour-bad': {
    fr: ({ found }) =>
      `${found} n'est pas une couleur. Écrivez # et six chiffres ou lettres de a à f, entre guillemets : "#9a3b26".`,
    en: ({ found }) =>
      `${found} is not a colour. Write # and six digits or letters from a to f, between quotes: "#9a3b26".`,
  },
  'email-bad': {
    fr: ({ found }) =>
      `${found} n'est pas une adresse e-mail. Écrivez par exemple nom@example.org.`,
    en: ({ found }) => `${found} is not an e-mail address. Write for instance name@example.org.`,
  },
  'url-bad': {
    fr: ({ found }) =>
      `${found} n'est pas une adresse web complète. Écrivez par exemple "https://mentorat.example.org".`,
    en: ({ found }) =>
      `${found} is not a complete web address. Write for instance "https://mentorat.example.org".`,
  },
  'shape-other': {
    fr: ({ raw, found, about }) =>
      `${thing('fr', raw, found, about('kind'))} n'est pas admis ici. Comparez avec le modèle de content/README.md.`,
    en: ({ raw, found, about }) =>
      `${thing('en', raw, found, about('kind'))} is not allowed here. Compare with the model in content/README.md.`,
  },
} satisfies Record<string, Sentence>;
