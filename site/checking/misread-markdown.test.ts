import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysOnly } from './testing/expectations.ts';
import { announced, chapter, inNews, inText, news } from './testing/in-markdown.ts';
import { chapterFront, formHead, question, toDo } from './testing/sound-content.ts';

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

const vanishing: readonly Mistake[] = [
  inText('a heading without words', '##\n\nTexte.', 'block-empty', 'ne montrera rien'),
  inText('a point without words', '- un\n-\n- trois', 'block-empty', 'ne montrera rien', 13),
  inNews('a point pushed in too far', '- un\n        - deux', 'list-raw', '« - deux »', 9),
  inText(
    'a point that is not under its own',
    '- un\n - deux\n- trois',
    'list-uneven',
    'deux espaces',
    13,
  ),
  inText('a point under a number', '1. un\n  - deux\n2. trois', 'list-uneven', 'trois espaces', 13),
  inText(
    'a text that touches a table',
    '| a | b |\n| - | - |\n| c | d |\nAprès.',
    'table-swallowed',
    'ligne vide',
    15,
  ),
  inText('boxes for a list', '☐ un\n☐ deux', 'list-raw', '« - un »'),
  inText('hyphens that are none', '⁃ un\n⁃ deux', 'list-raw', '« - un »'),
  inText('little pictures for a list', '👉 un\n👉 deux', 'list-raw', '« - un »'),
  inText('a line of signs', 'Texte.\n\n=====\n\nTexte.', 'dialect', '« ===== »', 14),
  inText('a marker pen', 'Un mot ==important== ici.', 'dialect', '« ==important== »'),
  inText('a box of another program', ':::note\nTexte.\n:::', 'dialect', '« :::note »'),
  inText('a note of another program', '!!! note\n    Texte.', 'dialect', '« !!! note »'),
  inText('a picture by its name', 'Bravo :smile: !', 'dialect', '« :smile: »'),
  inText('a definition', 'Mentor\n: Qui aide.', 'dialect', '« : Qui aide. »', 13),
  inNews('an anchor of its own', '## Un titre {#ici}', 'dialect', '« {#ici} »'),
  inText('a letter by a name that is none', 'Cinq &euros; ici.', 'entity-unknown', '« &euros; »'),
  inText('a bracket closed twice', 'Voir texte] ici.', 'bracket-open', 'Ajoutez celui'),
  [
    'a word that other programs fill in, in a title',
    news,
    announced('Venez.').replace('title: "T"', 'title: "Bonjour {prénom}"'),
    'brace-word',
    2,
    '« {prénom} »',
  ],
  [
    'such a word in a question',
    'forms/ecrire.yaml',
    formHead + question('word', 'text').replace('"Quoi ?"', '"Quoi, {prénom} ?"'),
    'brace-word',
    14,
    '« {prénom} »',
  ],
  inNews('a word that other programs fill in', 'Chez {nom}.', 'brace-word', 'en toutes lettres'),
  inNews(
    'such a word between two braces',
    'Bonjour {{ prénom }}.',
    'brace-word',
    '« {{ prénom }} »',
  ),
  inText('bold with underscores left open', 'Un __gras ici.', 'mark-open', 'les signes « __ »'),
];

const tags: readonly Mistake[] = [
  inText(
    'a value that is code',
    '<Example title={x}>\n\nUn.\n\n</Example>',
    'attribute-code',
    'title="…"',
  ),
  inText('code spread over a tag', '10<sup {...x}>e</sup>', 'attribute-code', 'retirez'),
  inText('a style on a tag', '10<sup style="color:red">e</sup>', 'attribute-unknown', '« style »'),
  inText('braces with nothing in them', 'Un {} ici.', 'sign-brace', 'accolade'),
  inText(
    'a quote in a quoted title',
    '<Example title="Le "oui" de Nadia">\n\nUn.\n\n</Example>',
    'attribute-inner',
    '« oui »',
  ),
  inNews(
    'a block in plain Markdown, wrongly written',
    'Un <Example {...p}> ici.',
    'block-markdown',
    '« Example »',
  ),
  inNews('a tag that only closes', 'Un mot</b> ici.', 'html-tag', '« </b> »'),
  inNews(
    'a comment in plain Markdown',
    'Un <!-- pour nous --> mot.',
    'comment-seen',
    'code de la page',
  ),
  ...[
    'a. un\nb. deux',
    'i) un\nii) deux',
    'A) un\nB) deux',
    'I. un\nII. deux',
    '(1) un\n(2) deux',
    '1 - un\n2 - deux',
    '1.\u00a0un\n2.\u00a0deux',
  ].map((text) =>
    inText(`a list counted as in ${JSON.stringify(text)}`, text, 'list-raw', 'Écrivez « 1. un »'),
  ),
  ...['*\u00a0un\n*\u00a0deux', '-\u00a0un', '➔ un\n➔ deux', '★ un\n★ deux'].map((text) =>
    inText(`points made as in ${JSON.stringify(text)}`, text, 'list-raw', 'Écrivez « - un »'),
  ),
  inText('a box to tick', '- [ ] un\n- deux', 'list-boxes', 'cocher'),
];

describe('links that lead nowhere', () => saysOnly(links));
describe('notes that vanish', () => saysOnly(notes));
describe('words that vanish, and signs of other programs', () => saysOnly(vanishing));
describe('tags that the build would not take', () => saysOnly(tags));

test.each([
  'Vu[^1] et[^1].\n\n[^1]: Une note.\n',
  'C++ et Java, 12:30:45, ratio 1:2:3, ici : là.',
  'Voir ce que a == b veut dire.',
  '- un\n  - deux\n    - trois\n- quatre',
  '1. un\n   - deux\n2. trois',
  '- un\n\n  Suite.\n\n- deux',
  '| a | b |\n| - | - |\n| c | |\n\nAprès.',
  'AT&T, R&D ; 5&nbsp;€ &amp; 3 &lt; 4, &#233; &eacute;',
  '10<sup>e</sup>, <abbr title="Très petite entreprise">TPE</abbr>',
  '[x](mailto:a@b.fr?subject=Bonjour), [y](tel:+33465711234), [z](sms:+33465711234)',
  '[x](/charte/ "Lire la charte"), [y](</charte/>)',
  '{/* une note pour nous */}\n\nTexte.',
  'Bravo 👏 à tous.',
  'M. Durand parle.\nM. Martin écoute.',
  '☐ Oui ☐ Non',
  'Signature : ____________',
  'Le 12. Puis\n13. Enfin',
  'Pour une première rencontre, il faut trois choses en tout et pour tout\n: un lieu, une heure, une question.',
  'La R&D; le conseil ; Marks & Spencer; AT&T;',
])('what reads as it is meant has no fault: %s', (text) => {
  expect(faultsWith({ [chapter]: chapterFront('un') + text + toDo })).toEqual([]);
});

test('signs that nobody sees are as if they were not there', () => {
  const text = `${chapterFront('un').replace('slug: un', 'slug: un\u200b')}[la charte](/charte/\u200b) [la page](\u2060/charte/)${toDo}`;
  expect(faultsWith({ [chapter]: `${text}\u200e` })).toEqual([]);
});
