import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysOnly } from './testing/expectations.ts';
import { chapter, inNews, inText } from './testing/in-markdown.ts';
import { chapterFront, formHead, question, siteFile, toDo } from './testing/sound-content.ts';

const googled = 'https://www.google.com/url?q=https://exemple.fr/a&sa=D';
const mailed =
  'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2Fa&data=05';

const signs: readonly Mistake[] = [
  inText('a heading closed but never opened', 'Titre ##', 'heading-signs', '« ## Titre »'),
  inNews('a heading closed without a space', '## Titre##', 'heading-signs', '« ## Titre »'),
  inText('a heading glued on both sides', '##Titre##', 'heading-glued', '« ## Titre »'),
  inText('a heading marked twice', '## ## Titre', 'heading-signs', '« ## Titre »'),
  inText('a heading of a level that is none', '####### Sept', 'heading-signs', '« ## Sept »'),
  inNews('hours struck out', 'De 10~~12 h à 14~~16 h.', 'strike-single', '\\~ au lieu de ~'),
  inText('numbers multiplied', 'Une salle de 3*4*5 m.', 'emphasis-inside', '« 3*4*5 »'),
  inText('stars in a word', 'Un auteur*rice*s.', 'emphasis-inside', 'italique'),
  inText('a year at the start', '1986. Tout commence.', 'list-year', '\\. au lieu du point'),
  inText('a number left out', '1. un\n3. trois', 'list-numbers', 'portera le numéro 2', 13),
  inText('a list begun late', 'Puis :\n2) deux\n3) trois', 'list-late', 'ligne vide', 13),
  inText('a note under a star', 'Prix : 3 €*\n\n* hors taxe', 'list-asterisk', '\\* au lieu', 14),
  inNews('more than a number', '> 5 ans de métier', 'quote-number', 'plus de'),
  inText('a line that vanishes', '[Attention]: important', 'definition-unused', 'crochets'),
  inText('a list behind a hard space', '\u00a0- un\n\u00a0- deux', 'blank-first', '« - un »'),
  inText('a heading behind a hard space', '\u00a0## Titre', 'blank-first', 'Effacez cette espace'),
  inText('boxes in a text', '[ ] un\n[ ] deux', 'list-raw', '« - un »'),
  inText('boxes without room in a text', '[] un\n[] deux', 'list-raw', '« - un »'),
  inText('a size after a picture', '![Un mot](a.jpg =200x)', 'image-size', '« ![Un mot](a.jpg) »'),
  inNews('an address between angles', 'Voir <www.exemple.fr>.', 'dialect', 'tel quel'),
  inText('the end of a mail', 'Bonjour.\n\n-- \nHélène', 'dialect', '« -- »', 14),
  inText('a mail below', '-----Message d’origine-----', 'dialect', 'Message d’origine'),
  inText('a formula', 'Soit $x$ le nombre.', 'dialect', '« $x$ »'),
  inText('raised signs', 'Le 1^er^ mars.', 'dialect', '« ^er^ »'),
  inText('the bold of a wiki', "Un mot '''gras''' ici.", 'dialect', 'gras'),
  inText('an accent for an apostrophe', 'Dans l´été.', 'apostrophe', "« l'été »"),
  inText('two grave accents', 'L`un et l`autre.', 'apostrophe', "« L'un et l' »"),
  inText('a line break of Word', 'Un\u000bdeux', 'sign-control', 'Après « Un »'),
  inNews('a line break of the web', 'Un\u2028deux', 'sign-control', 'Après « Un »'),
  inText('a letter that was lost', 'Un \ufffd ici', 'file-encoding', 'UTF-8'),
  inNews('letters converted twice', 'Un Ã©tÃ© ici', 'letters-broken', '« Ã©tÃ© »'),
  inText('an apostrophe converted twice', 'Lâ€™été', 'letters-broken', 'mal converties'),
  inText('a link by a search engine', `[x](${googled})`, 'link-detour', '« https://exemple.fr/a »'),
  inText('a link by a mailbox', `[x](${mailed})`, 'link-detour', '« https://exemple.fr/a »'),
];

const ecrire = 'forms/ecrire.yaml';
const site = 'site.yaml';
const form = formHead + question('word', 'text');
const label = (name: string, text: string, code: Mistake[3], fragment: string): Mistake => [
  name,
  ecrire,
  form.replace('"Quoi ?"', `"${text}"`),
  code,
  14,
  fragment,
];
const quoted = (name: string, text: string): Mistake => [
  name,
  site,
  siteFile.replace('"Binôme"', text),
  'yaml-curly',
  1,
  'guillemets droits',
];
const dashed = (name: string, dash: string): Mistake => [
  name,
  ecrire,
  form.replace('      - id', `      ${dash} id`),
  'yaml-dash',
  12,
  `« ${dash} id: word »`,
];

const written: readonly Mistake[] = [
  ['a second document', ecrire, `${form}---\n${form}`, 'yaml-several', 17, 'Supprimez-la'],
  ['a third one', site, `${siteFile}...\n---\nname: "B"\n`, 'yaml-several', 12, 'en deux'],
  [
    'a hard space before a key',
    site,
    siteFile.replace('accent:', '\u00a0accent:'),
    'yaml-space',
    5,
    'ordinaire',
  ],
  quoted('single curly quotes', '‘Binôme’'),
  quoted('a curly quote before', '“Binôme"'),
  quoted('a curly quote after', '"Binôme”'),
  quoted('low quotes', '„Binôme“'),
  dashed('a point made with a dash', '–'),
  dashed('a point made with a bullet', '•'),
  label('a heading in a label', 'Quoi ? ##', 'plain-signs', '« ## »'),
  label('a list in a label', '- Quoi ?', 'plain-signs', '« - »'),
  label('a quotation in a label', '> Quoi ?', 'plain-signs', '« > »'),
  label('an accent in a label', 'Qu´est-ce ?', 'apostrophe', "« Qu'est »"),
  label('a line break in a label', 'Quoi\u2028là ?', 'sign-control', 'personne ne voit'),
  label('letters converted twice in a label', 'Ã©tÃ© ?', 'letters-broken', 'mal converties'),
];

describe('signs that are understood otherwise than they were meant', () => saysOnly(signs));
describe('what is brought along into forms and settings', () => saysOnly(written));

test.each([
  '1. un\n1. deux\n1. trois',
  '3. trois\n4. quatre',
  '1. un\n\nTexte.\n\n2. deux',
  'C# et F#, le point #12, 2*2 = 4, x^2.',
  'Le tarif de $5 et celui de $10.',
  'Un ~~vieux~~ mot, (~~barré~~).',
  "L'*été*, « *mot* », un **mot**.",
  '> Une phrase.\n> Une autre.',
  'Voir [le site].\n\n[le site]: https://exemple.fr/',
  'Pâte, château, à « Âme ».',
  'Texte\\\nsuite',
])('what is meant has no fault: %s', (text) => {
  expect(faultsWith({ [chapter]: chapterFront('un') + text + toDo })).toEqual([]);
});

test('an empty heading is told once', () => {
  const faults = faultsWith({ [chapter]: `${chapterFront('un')}###${toDo}` });
  expect(faults.map(({ code }) => code)).toEqual(['block-empty']);
});
