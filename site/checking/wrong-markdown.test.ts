import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysOnly } from './testing/expectations.ts';
import { announced, chapter, inText, news } from './testing/in-markdown.ts';
import { chapterFront, formHead, question, toDo } from './testing/sound-content.ts';

const marks: readonly Mistake[] = [
  inText(
    'bold glued to the word before it',
    'Un mot**« cité »** ici.',
    'mark-glued',
    'Écrivez « mot **« cité »** »',
  ),
  inText('bold left open', 'Voir **gras ici.', 'mark-open', '« ** »'),
  inText('bold left open around a link', 'Voir **gras [x](/charte/).', 'mark-open', 'refermés'),
  inText('bold left open in a heading', '## **Titre', 'mark-open', '« **Titre »'),
  inText('bold left open in a quotation', 'Ici :\n\n> **cité', 'mark-open', '« **cité »', 14),
  inText(
    'bold left open in a cell',
    '| a | b |\n| - | - |\n| **c | d |',
    'mark-open',
    '« **c »',
    14,
  ),
  inText('blanks inside bold', 'Un ** gras ** ici.', 'mark-blank', 'Écrivez « **gras** »'),
  inText(
    'bold glued to a word',
    '**Attention !**Ne venez pas.',
    'mark-glued',
    '« **Attention !** Ne »',
  ),
  inText('strike-out left open', 'Un ~~mot ici.', 'mark-open', '« ~~ »'),
  inText('italics left open', 'Un *mot ici.', 'mark-alone', '*mot*'),
  inText('a backtick for an apostrophe', 'Voici l`ami.', 'apostrophe', "Écrivez « l'ami »"),
  inText('tildes between hours', 'De 10~12 h à 14~16 h.', 'strike-single', '\\~'),
];

const blocks: readonly Mistake[] = [
  inText('a title of one word, glued to one sign', '#Titre', 'heading-glued', '« ## Titre »'),
  inText('bullets and tabs from a word processor', '•\tun\n•\tdeux', 'list-raw', '« - un »'),
  inText('a letter and a tab for a bullet', 'o\tun\no\tdeux', 'list-raw', '« - un »'),
  inText(
    'a row with more cells than columns',
    '| a | b |\n| --- | --- |\n| c | d | e |',
    'table-cells',
    '3 cases pour 2 colonnes',
    14,
  ),
  inText('stars glued to their words', '*un\n*deux', 'list-raw', 'Écrivez « - un »'),
  inText('a heading glued to its signs', '##Titre', 'heading-glued', 'Écrivez « ## Titre »'),
  inText(
    'a heading glued in the middle of a text',
    'Texte.\n###Titre',
    'heading-glued',
    '« ### Titre »',
    13,
  ),
  inText('a heading after a no-break space', '##\u00a0Titre', 'heading-glued', 'espace ordinaire'),
  inText('a title of one sign, glued', '#Le titre', 'heading-glued', 'Écrivez « ## Le titre »'),
  inText('a text underlined with equal signs', 'Titre\n===', 'heading-underline', '« === »'),
  inText(
    'a rule that touches a text',
    'Texte.\n---',
    'heading-underline',
    'ligne vide entre les deux',
  ),
  inText('bullets from a word processor', '• un\n• deux', 'list-raw', 'Écrivez « - un »'),
  inText('one bullet with a tab', 'Ici :\n\n•\tun', 'list-raw', 'Écrivez « - un »', 14),
  inText('dashes for a list', 'Il faut :\n– un\n– deux', 'list-raw', 'Écrivez « - un »', 13),
  inText('hyphens glued to their words', '-un\n-deux', 'list-raw', 'Écrivez « - un »'),
  inText('numbers glued to their words', '1.Un\n2.Deux', 'list-raw', 'Écrivez « 1. Un »'),
  inText('letters for a list', 'a) un\nb) deux', 'list-raw', 'Écrivez « 1. un »'),
  inText(
    'a table without its line of dashes',
    '| a | b |\n| c | d |',
    'table-raw',
    '| --- | --- |',
  ),
  inText(
    'a table whose line is too short',
    '| a | b | c |\n|---|\n| d | e | f |',
    'table-raw',
    '| --- | --- | --- |',
  ),
  inText('a table from a word processor', 'a\tb\nc\td', 'table-tabs', 'traitement de texte'),
  [
    'a text pushed in as code',
    news,
    announced('Un texte.\n\n    En retrait.'),
    'code-indented',
    10,
    'quatre espaces',
  ],
  ['code left open', news, announced('```\nUn texte.'), 'code-open', 8, "jusqu'à la fin"],
];

const form = 'forms/ecrire.yaml';
const intro = (text: string) => formHead.replace('"Bonjour."', text) + question('word', 'text');
const forms: readonly Mistake[] = [
  ['a picture in a form', form, intro('"Voir ![x](photo.jpg)."'), 'image-form', 3, 'sur une page'],
  ['bold left open in a form', form, intro('"Voir **gras."'), 'mark-open', 3, 'refermés'],
  ['a split link in a form', form, intro('"Voir [x] (/charte/)."'), 'link-gap', 3, '[x](/charte/)'],
  ['tildes in a form', form, intro('"De 1~2 à 3~4."'), 'strike-single', 3, '\\~'],
  [
    'a note in a form',
    form,
    intro('"Vu[^1].\\n\\n[^1]: Note."'),
    'footnote-form',
    4,
    'entre parenthèses',
  ],
  [
    'a link in the label of a consent',
    form,
    formHead + question('ok', 'consent').replace('"Quoi ?"', '"Je lis la [charte](/charte/)."'),
    'plain-signs',
    14,
    '« [charte](/charte/) »',
  ],
  [
    'bold in a title',
    'fr/pages/charter.mdx',
    '---\ntitle: "La **charte**"\nslug: charte\ndescription: "D"\nupdated: 2026-11-22\n---\n\n## Un titre\n',
    'plain-signs',
    2,
    'ni lien ni gras',
  ],
];

describe('marks that are none', () => saysOnly(marks));
describe('blocks that are none', () => saysOnly(blocks));
describe('signs in forms and settings', () => saysOnly(forms));

test.each([
  'Il a dit [sic], puis […] rien.',
  '\\[x] et \\*\\*x\\*\\* et 5 * 3 = 15, x_y',
  '`[x] (/p/)` et `**`',
  'Prix*, hors taxe',
  '— Bonjour.\n\n— Salut.',
  '#mentorat en fête',
  '- un\n- deux\n\n1) un\n2) deux',
  '~~barré~~, **gras**, *italique*, __gras__',
  '| a | b |\n| --- | --- |\n| c | d |',
  'Vu[^1].\n\n[^1]: Une note.',
  '[x](mailto:jean@a.org), [y](tel:+33465711234), [z](https://a.org/(b)/), <https://a.org>'.replace(
    ', <https://a.org>',
    '',
  ),
  'Texte.\n\n---\n\nTexte.',
])('a text that reads as it is meant has no fault: %s', (text) => {
  expect(faultsWith({ [chapter]: chapterFront('un') + text + toDo })).toEqual([]);
});
