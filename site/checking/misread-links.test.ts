import { describe } from 'vitest';
import { type Mistake, saysOnly } from './testing/expectations.ts';
import { inText } from './testing/in-markdown.ts';

const links: readonly Mistake[] = [
  inText(
    'a link cut by a line end',
    '[la charte]\n(/charte/)',
    'link-gap',
    '[la charte](/charte/)',
  ),
  inText('two square brackets', '[la charte][/charte/]', 'link-signs', '« [la charte](/charte/) »'),
  inText(
    'two square brackets apart',
    '[la charte] [/charte/]',
    'link-signs',
    '« [la charte](/charte/) »',
  ),
  inText('a colon in a link', '[la charte]:(/charte/)', 'link-signs', '« [la charte](/charte/) »'),
  inText(
    'an address in two brackets',
    '[la charte]((/charte/))',
    'link-signs',
    '« [la charte](/charte/) »',
  ),
  inText('the link of a wiki', '[[la charte]]', 'link-reference', '[texte](adresse)'),
  inText('a link in a link', '[voir [la charte](/charte/)](/charte/)', 'link-nested', 'un seul'),
  inText(
    'a title in French quotes',
    '[la charte](/charte/ « Lire »)',
    'link-blank',
    '« [la charte](/charte/) »',
  ),
  inText(
    'an address in French quotes',
    '[la charte](« /charte/ »)',
    'link-blank',
    '« [la charte](/charte/) »',
  ),
  inText(
    'words after an address',
    '[la charte](/charte/ la charte)',
    'link-blank',
    '« [la charte](/charte/) »',
  ),
  inText(
    'a title left open',
    '[la charte](/charte/ "Lire)',
    'link-blank',
    '« [la charte](/charte/) »',
  ),
  inText(
    'the wrong bracket at the end',
    '[la charte](/charte/]',
    'link-open',
    '« [la charte](/charte/) »',
  ),
  inText(
    'a comma in an open link',
    'Voir [la charte](/charte/, puis.',
    'link-open',
    '« [la charte](/charte/) »',
  ),
  inText(
    'a space in a host',
    '[la charte](https://a .org)',
    'link-blank',
    '« [la charte](https://a.org) »',
  ),
  inText(
    'a heading for an anchor',
    '## Un pas\n\n[la charte](#Un Pas)',
    'link-blank',
    '« [la charte](#un-pas) »',
    14,
  ),
  inText('a number alone', '[appeler](04 65 71 12 34)', 'link-blank', '(tel:0465711234)'),
  inText('a number without its sign', '[appeler](0465711234)', 'link-phone', '« tel:0465711234 »'),
  inText('a number as a web address', '[a](tel://0465711234)', 'link-phone', '« tel:0465711234 »'),
  inText('a zero in brackets', '[a](tel:+33(0)465711234)', 'link-phone', '« tel:+33465711234 »'),
  inText('mail as a web address', '[a](mailto://j@a.org)', 'link-email', '« mailto:j@a.org »'),
  inText('mail: for mailto:', '[a](mail:j@a.org)', 'link-email', '« mailto:j@a.org »'),
  inText('mail that no one gets', '[a](mailto:jean@exemple)', 'link-outside', 'pas complète'),
  inText('two addresses', '[a](mailto:a@b.fr, c@d.fr)', 'link-blank', '(mailto:a@b.fr,c@d.fr)'),
  inText('a link to nothing', '[la charte](#)', 'link-empty', "n'a pas d'adresse"),
  inText(
    'the end of an address',
    '[la charte](/charte/index.html)',
    'link-unknown',
    '« /charte/ »',
  ),
  inText(
    'a picture without its sign',
    '[Une photo](photo.jpg)',
    'image-unmarked',
    '« ![Une photo](photo.jpg) »',
  ),
];

const notes: readonly Mistake[] = [
  inText(
    'a space before the colon of a note',
    'Vu[^1].\n\n[^1] : Une note.',
    'footnote-colon',
    'Écrivez « [^1]: »',
    14,
  ),
  inText(
    'a note without its colon',
    'Vu[^1].\n\n[^1] Une note.',
    'footnote-colon',
    'Écrivez « [^1]: »',
    14,
  ),
  inText(
    'a note that nothing calls',
    'Vu.\n\n[^1]: Une note.',
    'footnote-unused',
    'ne paraîtra pas',
    14,
  ),
  inText(
    'a note twice',
    'Vu[^1].\n\n[^1]: Une.\n\n[^1]: Deux.',
    'footnote-twice',
    'la première',
    16,
  ),
  inText('a note without words', 'Vu[^1].\n\n[^1]:', 'footnote-empty', 'aucun mot', 14),
  inText(
    'a note with a space in its name',
    'Vu[^une note].\n\n[^une note]: Oui.',
    'footnote-blank',
    '« [^une-note] »',
  ),
];

describe('links that lead nowhere', () => saysOnly(links));
describe('notes that vanish', () => saysOnly(notes));
