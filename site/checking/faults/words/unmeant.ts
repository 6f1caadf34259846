import { faultWords } from './fault-words.ts';

/** Signs understood otherwise than they were meant, and what other programs leave in a text. */
export const unmeantFaults = faultWords({
  fr: {
    'yaml-dash': ({ found }) =>
      `Le premier signe de ${found} n'est pas un tiret de liste. Écrivez - (la touche du trait d'union) puis une espace.`,
    'heading-signs': ({ found }) =>
      `${found} paraîtra avec ses # : un titre n'en a que devant lui, deux ou trois, puis une espace ordinaire.`,
    'emphasis-inside': ({ found }) =>
      `Les * de ${found} disparaîtront, et ce qu'ils entourent sera en italique. Écrivez \\* au lieu de *, ou × pour multiplier.`,
    'list-year': ({ found }) =>
      `${found} commencera une liste numérotée. Écrivez \\. au lieu du point qui suit le nombre, ou commencez par un autre mot.`,
    'list-late': ({ found }) =>
      `${found} restera dans le paragraphe du dessus. Laissez une ligne vide avant cette liste.`,
    'list-numbers': ({ found, about }) =>
      `Le point ${found} portera le numéro ${about('number')} : une liste compte sans rien sauter. Suivez l'ordre des nombres.`,
    'list-asterisk': ({ found }) =>
      `${found} deviendra un point de liste. Pour une note sous un astérisque, écrivez \\* au lieu de *.`,
    'quote-number': ({ found }) =>
      `${found} deviendra une citation, et le signe > ne paraîtra pas. Écrivez \\> au lieu de >, ou « plus de ».`,
    'definition-unused': ({ found }) =>
      `La ligne ${found} ne paraîtra pas : des crochets suivis de deux-points nomment l'adresse d'un lien. Retirez les crochets, ou écrivez \\[ au lieu de [.`,
    'link-detour': ({ found }) =>
      `Le lien ${found} passe par un autre site, qui saurait qui l'ouvre.`,
    'blank-first': ({ found }) =>
      `${found} paraîtra tel quel : la ligne commence par une espace qui n'est pas ordinaire. Effacez cette espace.`,
    apostrophe: ({ found }) => `Dans ${found}, un accent tient lieu d'apostrophe.`,
    'sign-control': ({ found }) =>
      `Après ${found} vient un signe que personne ne voit, laissé par un autre logiciel. Effacez-le, et allez à la ligne ou tapez une espace.`,
    'letters-broken': ({ found }) =>
      `Des lettres ont été mal converties dans ${found}. Retapez ces mots, ou reprenez-les dans le texte d'origine.`,
  },
  en: {
    'yaml-dash': ({ found }) =>
      `The first sign of ${found} is no hyphen of a list. Write - (the hyphen key), then a space.`,
    'heading-signs': ({ found }) =>
      `${found} will be shown with its # signs: a heading has them only before it, two or three, then an ordinary space.`,
    'emphasis-inside': ({ found }) =>
      `The * signs of ${found} will vanish, and what they enclose will be in italics. Write \\* instead of *, or × to multiply.`,
    'list-year': ({ found }) =>
      `${found} will begin a numbered list. Write \\. instead of the full stop after the number, or begin with another word.`,
    'list-late': ({ found }) =>
      `${found} will stay in the paragraph above. Leave an empty line before this list.`,
    'list-numbers': ({ found, about }) =>
      `The point ${found} will have the number ${about('number')}: a list counts without skipping. Follow the order of numbers.`,
    'list-asterisk': ({ found }) =>
      `${found} will become a point of a list. For a note under an asterisk, write \\* instead of *.`,
    'quote-number': ({ found }) =>
      `${found} will become a quotation, and the sign > will not be shown. Write \\> instead of >, or “more than”.`,
    'definition-unused': ({ found }) =>
      `The line ${found} will not be shown: square brackets and a colon name the address of a link. Remove the brackets, or write \\[ instead of [.`,
    'link-detour': ({ found }) =>
      `The link ${found} goes by way of another site, which would know who opens it.`,
    'blank-first': ({ found }) =>
      `${found} will be shown as it stands: the line begins with a space that is no ordinary one. Delete that space.`,
    apostrophe: ({ found }) => `In ${found} an accent stands in the place of an apostrophe.`,
    'sign-control': ({ found }) =>
      `After ${found} comes a sign that nobody sees, left by another program. Delete it, and begin a new line or type a space.`,
    'letters-broken': ({ found }) =>
      `Letters were badly converted in ${found}. Type these words again, or take them from the original text.`,
  },
});
