import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysOnly } from './testing/expectations.ts';
import { announced, chapter, inNews, inText, news } from './testing/in-markdown.ts';
import { chapterFront, formHead, question, toDo } from './testing/sound-content.ts';

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
  inNews(
    'one sign of a heading behind it',
    'Un titre #',
    'heading-signs',
    'Écrivez « ## Un titre »',
  ),
  inText('numbers in circles for a list', '①un\n②deux', 'list-raw', 'Écrivez « 1. un »'),
  inText('numbers on keys for a list', '1️⃣ un\n2️⃣ deux', 'list-raw', 'Écrivez « 1. un »'),
  inNews('a place of a site builder', 'Voici {{< video >}} ici.', 'dialect', '« {{< video >}} »'),
  inNews('a line of a site builder', '{% include x %}', 'dialect', '« {% include x %} »'),
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
    '1°) un\n2°) deux',
    '1º un\n2º deux',
    '1.\u00a0un\n2.\u00a0deux',
  ].map((text) =>
    inText(`a list counted as in ${JSON.stringify(text)}`, text, 'list-raw', 'Écrivez « 1. un »'),
  ),
  ...['*\u00a0un\n*\u00a0deux', 'o un\no deux', '-\u00a0un', '➔ un\n➔ deux', '★ un\n★ deux'].map(
    (text) =>
      inText(`points made as in ${JSON.stringify(text)}`, text, 'list-raw', 'Écrivez « - un »'),
  ),
  inText('a box to tick', '- [ ] un\n- deux', 'list-boxes', 'cocher'),
];

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
