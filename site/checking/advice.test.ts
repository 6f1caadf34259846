import { describe, expect, test } from 'vitest';
import { sayFault } from './faults/fault.ts';
import { faultsWith, type Mistake, plain, saysOnly } from './testing/expectations.ts';
import { chapter } from './testing/in-markdown.ts';
import {
  chapterFront,
  formHead,
  programme,
  question,
  siteFile,
  toDo,
} from './testing/sound-content.ts';

const releve = 'programmes/releve.yaml';
const form = 'forms/ecrire.yaml';
const opening = (day: string): string => programme.replace('2027-03-01', day);
const intro = (text: string): string =>
  formHead.replace('{ fr: "Bonjour.", en: "Hello." }', text) + question('word', 'text');
const titled = (title: string): string =>
  chapterFront('un').replace('"Un chapitre"', JSON.stringify(title)) + toDo;
const site = (from: string, to: string): string => siteFile.replace(from, to);

test.each([
  '20270301',
  '1er mars 2027',
  '1 mars 2027',
  'lundi 1er mars 2027',
  '1 March 2027',
  '2027‑03‑01',
  '2027–03–01',
  '2027-03-01T10:00',
  '2027-03-01 10:00',
  '01/03/2027',
])('the day %s is advised as it is to be written', (day) => {
  expect(
    faultsWith({ [releve]: opening(day) }).map((fault) => plain(sayFault(fault, 'fr'))),
  ).toEqual([expect.stringMatching(/n'est pas une date.*Écrivez « 2027-03-01 »/)]);
});

const values: readonly Mistake[] = [
  ['a day without month', releve, opening('2027'), 'date-bad', 8, 'année-mois-jour'],
  ['a day that is none', releve, opening('30 février 2027'), 'date-bad', 8, 'année-mois-jour'],
  [
    'a number for a name',
    form,
    formHead + question('1', 'text'),
    'id-bad',
    12,
    'une minuscule sans accent',
  ],
  [
    'a whole address for its end',
    chapter,
    `${chapterFront('/guide/un/')}Texte.${toDo}`,
    'slug-bad',
    3,
    'Écrivez « un »',
  ],
  [
    'a site in a folder',
    'site.yaml',
    site('example.org"', 'example.org/mentorat"'),
    'url-path',
    3,
    'example.org »',
  ],
  [
    'a number far too large',
    form,
    formHead.replace('minutes: 2', 'minutes: 99999999999999999999') + question('word', 'text'),
    'number-big',
    4,
    'au plus 60',
  ],
];

const signs: readonly Mistake[] = [
  [
    'a text that begins with &',
    form,
    intro('{ fr: &Bonjour, en: "Hello." }'),
    'yaml-start',
    3,
    '« &Bonjour »',
  ],
  [
    'a text cut by # in braces',
    form,
    intro('{ fr: Bonjour # tous, en: "Hello." }'),
    'yaml-comment',
    3,
    'guillemets droits',
  ],
  [
    'a semicolon for a comma',
    form,
    intro('{ fr: "Bonjour."; en: "Hello." }'),
    'yaml-comma-missing',
    3,
    'virgule',
  ],
  [
    'round brackets for braces',
    form,
    intro('( fr: "Bonjour.", en: "Hello." )'),
    'yaml-round',
    3,
    'accolades',
  ],
  [
    'a language twice',
    form,
    intro('{ fr: "Un.", fr: "Deux.", en: "Hello." }'),
    'yaml-twice',
    3,
    '« fr »',
  ],
  [
    'a front matter of plus signs',
    chapter,
    `${chapterFront('un')}Texte.${toDo}`.replace(/^---$/gm, '+++'),
    'front-fence',
    1,
    '---',
  ],
  [
    'a front matter pushed in',
    chapter,
    ` ${chapterFront('un')}Texte.${toDo}`,
    'front-fence',
    1,
    '---',
  ],
];

const alike = `options:
  - { value: a, label: { fr: "Oui", en: "Yes" } }
  - { value: b, label: { fr: "Oui", en: "Yes" } }`;
const inForms: readonly Mistake[] = [
  [
    'a note that is not there',
    form,
    intro('{ fr: "Vu[^1].", en: "Hello." }'),
    'footnote-form',
    3,
    'entre parenthèses',
  ],
  [
    'a tag with its end',
    form,
    intro('{ fr: "Un <b>mot</b>.", en: "Hello." }'),
    'html-tag',
    3,
    '« <b> »',
  ],
  [
    'a block of a page',
    form,
    intro('{ fr: "<Example title=\\"x\\" />", en: "Hello." }'),
    'html-tag',
    3,
    '« <Example> »',
  ],
  [
    'two options with the same words',
    form,
    formHead + question('a', 'choice', alike),
    'option-alike',
    19,
    'laquelle choisir',
  ],
];

const titles: readonly Mistake[] = [
  '*italique*',
  '_italique_ deux',
  '`code`',
  '<b>gras</b>',
  'Cinq&nbsp;jours',
  '## Titre',
  '• Titre',
  '~~barré~~',
].map((title) => [title, chapter, titled(title), 'plain-signs', 2, 'paraîtra tel quel'] as const);

describe('texts of forms', () => saysOnly(inForms));
describe('values that are none', () => saysOnly(values));
describe('signs of YAML', () => saysOnly(signs));
describe('signs of Markdown in a title', () => saysOnly(titles));

test.each([
  'Nom * et prénom *',
  'Les champs (*) sont obligatoires (*)',
  'R&D : 5 * 3 = 15',
  'A < B et C > D',
  'nom_de_fichier et autre_nom',
  "L'essentiel - en bref",
  '#mentorat',
  'Qui ? Quoi ?',
])('a title that reads as it is meant has no fault: %s', (title) => {
  expect(faultsWith({ [chapter]: titled(title) })).toEqual([]);
});

test('nothing is said of a translation when the day of its original is none', () => {
  const text = `${chapterFront('un').replace('2026-11-22', 'hier')}Texte.${toDo}`;
  expect(faultsWith({ [chapter]: text }).map(({ code }) => code)).toEqual(['date-bad']);
});
