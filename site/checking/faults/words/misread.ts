import { faultWords } from './fault-words.ts';

/** Text that would vanish, or stand where nobody put it, and signs that other programs understand. */
export const misreadFaults = faultWords({
  fr: {
    'link-signs': ({ found }) =>
      `Le lien ${found} n'a pas les bons signes : le texte va entre crochets, l'adresse aussitôt après, entre parenthèses.`,
    'link-nested': ({ found }) =>
      `Un lien est pris dans un autre, ou dans ses crochets : ${found}. N'en gardez qu'un seul.`,
    'link-phone': ({ found }) =>
      `Le lien ${found} est un numéro de téléphone : il s'écrit tel: puis le numéro, sans espace ni parenthèse.`,
    'image-unmarked': ({ found }) =>
      `Le lien ${found} mène à une image qui n'est pas sur le site. Pour la montrer ici, mettez un point d'exclamation devant.`,
    'image-vague': ({ found }) =>
      `La description ${found} ne dit pas ce que montre l'image. Dites-le à une personne qui ne la voit pas.`,
    'footnote-colon': ({ found }) =>
      `${found} ne commence pas une note : il faut deux-points, collés au crochet.`,
    'footnote-blank': ({ found }) =>
      `Le nom d'une note ne contient pas d'espace : ${found}. Changez-le aux deux endroits.`,
    'footnote-unused': ({ found }) =>
      `La note ${found} ne paraîtra pas : rien ne l'appelle. Écrivez ${found} dans le texte, là où elle sert, ou retirez-la.`,
    'footnote-twice': ({ found }) =>
      `Il y a deux notes ${found} : seule la première paraîtra. Donnez un autre numéro à celle-ci.`,
    'footnote-empty': ({ found }) => `La note ${found} n'a aucun mot. Écrivez-la, ou retirez-la.`,
    'block-empty': ({ found }) =>
      `La ligne ${found} ne montrera rien. Écrivez des mots après le signe, ou retirez-la.`,
    'list-uneven': ({ found, about }) =>
      `Le point ${found} est décalé, mais trop peu pour se ranger sous celui du dessus. Mettez ${about('spaces') === '3' ? 'trois' : 'deux'} espaces devant lui, ou alignez-le sur les autres.`,
    'list-boxes': ({ found }) =>
      `La case de ${found} paraîtra grisée : personne ne pourra la cocher. Retirez [ ] ou [x].`,
    'comment-seen': ({ found }) =>
      `Le commentaire ${found} ne se voit pas, mais chacun peut le lire dans le code de la page. Retirez-le s'il n'est que pour vous.`,
    'table-swallowed': ({ found }) =>
      `Le texte ${found} touche le tableau et deviendrait une de ses lignes. Laissez une ligne vide entre les deux.`,
    dialect: ({ found }) =>
      `${found} paraîtra tel quel : ces signes ne font rien ici. Retirez-les ; pour les montrer, écrivez une barre oblique inverse devant chacun.`,
    'entity-unknown': ({ found }) =>
      `${found} paraîtra tel quel : aucun signe ne porte ce nom. Tapez le signe lui-même.`,
    'attribute-code': ({ found, about, quote }) =>
      `Dans ${quote(about('block'))}, ${found} est du code. Écrivez title="…" avec les mots à montrer, ou retirez-le.`,
    'attribute-inner': ({ found }) =>
      `Des guillemets droits coupent le titre dans ${found}. À l'intérieur, mettez des guillemets français.`,
  },
  en: {
    'link-signs': ({ found }) =>
      `The link ${found} has the wrong signs: its text goes in square brackets, and its address in round ones right after.`,
    'link-nested': ({ found }) =>
      `A link stands inside another, or in its brackets: ${found}. Keep only one.`,
    'link-phone': ({ found }) =>
      `The link ${found} is a telephone number: write tel: and the number, without spaces or brackets.`,
    'image-unmarked': ({ found }) =>
      `The link ${found} leads to a picture that is not on the site. To show it here, put an exclamation mark before it.`,
    'image-vague': ({ found }) =>
      `The description ${found} does not say what the picture shows. Tell it to somebody who cannot see it.`,
    'footnote-colon': ({ found }) =>
      `${found} does not begin a note: a colon must follow the bracket with no space.`,
    'footnote-blank': ({ found }) =>
      `The name of a note has no space in it: ${found}. Change it in both places.`,
    'footnote-unused': ({ found }) =>
      `The note ${found} will not be shown: nothing calls it. Write ${found} in the text where it belongs, or remove it.`,
    'footnote-twice': ({ found }) =>
      `There are two notes ${found}: only the first will be shown. Give this one another number.`,
    'footnote-empty': ({ found }) => `The note ${found} has no words. Write it, or remove it.`,
    'block-empty': ({ found }) =>
      `The line ${found} will show nothing. Write words after the sign, or remove it.`,
    'list-uneven': ({ found, about }) =>
      `The point ${found} is pushed in, but too little to stand under the one above. Put ${about('spaces') === '3' ? 'three' : 'two'} spaces before it, or line it up with the others.`,
    'list-boxes': ({ found }) =>
      `The box of ${found} will be grey: nobody can tick it. Remove [ ] or [x].`,
    'comment-seen': ({ found }) =>
      `The comment ${found} does not show, but everybody can read it in the code of the page. Remove it if it is for you alone.`,
    'table-swallowed': ({ found }) =>
      `The text ${found} touches the table and would become one of its rows. Leave an empty line between the two.`,
    dialect: ({ found }) =>
      `${found} will be shown as it stands: these signs do nothing here. Remove them; to show them, put a backslash before each.`,
    'entity-unknown': ({ found }) =>
      `${found} will be shown as it stands: no sign has this name. Type the sign itself.`,
    'attribute-code': ({ found, about, quote }) =>
      `In ${quote(about('block'))}, ${found} is code. Write title="…" with the words to show, or remove it.`,
    'attribute-inner': ({ found }) =>
      `Straight quotes cut the title short in ${found}. Inside it, use curly ones.`,
  },
});
