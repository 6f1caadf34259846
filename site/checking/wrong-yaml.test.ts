import { describe } from 'vitest';
import { type Mistake, saysEach, saysOnly } from './testing/expectations.ts';
import { programme, siteFile } from './testing/sound-content.ts';

const site = (from: string, to: string) => siteFile.replace(from, to);
const of = (from: string, to: string) => programme.replace(from, to);
const at = 'site.yaml';
const two = 'programmes/releve.yaml';

const writing: readonly Mistake[] = [
  [
    'a colon in a text without quotes',
    at,
    site('"Binôme"', 'Binôme : à deux'),
    'yaml-colon',
    1,
    'Mettez tout le texte entre guillemets',
  ],
  [
    'a colon in a text between braces',
    at,
    site('"À deux"', 'À deux : toujours'),
    'yaml-colon',
    2,
    '« À deux : toujours »',
  ],
  ['a text cut by a #', at, site('"Binôme"', 'Binôme numéro #1'), 'yaml-comment', 1, '« #1 »'],
  [
    'a title of one word cut by a #',
    at,
    site('"Binôme"', 'Binôme # le bon'),
    'yaml-comment',
    1,
    '« # le bon »',
  ],
  [
    'a text cut by a comma',
    at,
    site('"À deux"', 'À deux, toujours'),
    'yaml-comma',
    2,
    'avant « toujours »',
  ],
  ['a tab at the start of a line', two, of('  launch', '\tlaunch'), 'yaml-tab', 10, 'tabulation'],
  [
    'a no-break space before a colon',
    at,
    site('name:', 'name\u00a0:'),
    'yaml-space',
    1,
    'espace insécable',
  ],
  [
    'a key written twice',
    at,
    `${siteFile}name: "Deux"\n`,
    'yaml-twice',
    11,
    '« name » est écrite deux fois',
  ],
  ['a quote left open', at, site('"Binôme"', '"Binôme'), 'yaml-quote-open', 1, "n'est pas fermé"],
  [
    'a quote inside quotes',
    at,
    site('"À deux"', '"À "deux" ici"'),
    'yaml-quote-inside',
    2,
    'écrivez \\"',
  ],
  [
    'an apostrophe inside apostrophes',
    at,
    site('"Hébergeur"', "'L'ami'"),
    'yaml-quote-inside',
    9,
    'Entourez le texte',
  ],
  [
    'curly quotes from a word processor',
    at,
    site('"Binôme"', '“Binôme”'),
    'yaml-curly',
    1,
    'guillemets droits',
  ],
  ['a line pushed too far', two, of('  launch', '   launch'), 'yaml-indent', 10, 'retrait'],
  ['a line not pushed far enough', two, of('  launch', ' launch'), 'yaml-indent', 10, 'Alignez-la'],
  [
    'a text that begins with a star',
    at,
    site('"Binôme"', '*Binôme* ici'),
    'yaml-start',
    1,
    'signe réservé',
  ],
  [
    'a text that begins with an at sign',
    at,
    site('"Binôme"', '@binome'),
    'yaml-start',
    1,
    'signe réservé',
  ],
  ['no space after a colon', at, site('name: ', 'name:'), 'yaml-glued', 1, 'Il manque une espace'],
  [
    'a line without a key',
    at,
    site('repository', 'et puis voilà\nrepository'),
    'yaml-no-key',
    4,
    "n'a pas de clé",
  ],
  [
    'a brace left open',
    two,
    of('minutes: 60 }', 'minutes: 60'),
    'yaml-bracket',
    14,
    'Ajoutez } ou ]',
  ],
  [
    'a bracket left open',
    two,
    of('[skills, place]', '[skills, place'),
    'yaml-bracket',
    20,
    'Ajoutez } ou ]',
  ],
  ['a lost letter', at, site('Binôme', 'Bin\ufffdme'), 'file-encoding', 1, 'UTF-8'],
  ['an empty file', at, '', 'file-empty', 1, 'Le fichier est vide'],
];

describe('faults of writing', () => saysEach(writing));

/** Each is told once, and nothing that follows from it is. */
const glued: readonly Mistake[] = [
  [
    'a comma that lacks after a number in braces',
    two,
    of('every_weeks: 4, minutes', 'every_weeks: 4 minutes'),
    'yaml-comma-missing',
    14,
    '« minutes »',
  ],
  [
    'no space after a colon in braces',
    two,
    of('minutes: 60 }', 'minutes:60 }'),
    'yaml-glued',
    14,
    '« minutes:60 »',
  ],
  [
    'no space before a text in braces',
    two,
    of('fr: "Relève"', 'fr:"Relève"'),
    'yaml-glued',
    1,
    '« fr:"Relève" »',
  ],
];

describe('a space that lacks in braces', () => saysOnly(glued));

const typed = (from: string, to: string, tag: string): Mistake => [
  `the type ${tag} in ${to}`,
  two,
  of(from, to),
  'yaml-tag',
  programme.slice(0, programme.indexOf(from)).split('\n').length,
  `Effacez « ${tag} »`,
];
describe('types, which the value shows by itself,', () =>
  saysOnly([
    typed('order: 1', 'order: !!str 1', '!!str'),
    typed('order: 1', 'order: !!int 1', '!!int'),
    typed('duration_months: 9', 'duration_months: !!float 9', '!!float'),
    typed('launch: 2027-05-03', 'launch: !!timestamp 2027-05-03', '!!timestamp'),
    typed('minutes: 60', 'minutes: !!str 60', '!!str'),
    typed('mentor: "mentor"', 'mentor: !!str "mentor"', '!!str'),
    typed('[manager,', '[!!str manager,', '!!str'),
  ]));

/** What the sign stands before is no text: quotes around it would be the next fault. */
describe('a reserved sign before a value that is no text', () =>
  saysOnly([
    ['a name for a number', two, of('order: 1', 'order: &a 1'), 'number-wanted', 3, '« &a 1 »'],
    ['a type of one’s own', two, of('order: 1', 'order: !n 1'), 'number-wanted', 3, 'en chiffres'],
    ['a name for a day', two, of('2027-05-03', '*jour'), 'date-bad', 10, '« *jour »'],
  ]));
