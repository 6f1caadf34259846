import { describe } from 'vitest';
import { type Mistake, saysOnly } from './testing/expectations.ts';
import { formHead, programme, question, siteFile } from './testing/sound-content.ts';

const releve = 'programmes/releve.yaml';
const of = (from: string, to: string) => programme.replace(from, to);
const site = (from: string, to: string) => siteFile.replace(from, to);
const form = 'forms/ecrire.yaml';
const twoLines = '\n  fr: À deux."\n  en: "In pairs"';

const numbers: readonly Mistake[] = [
  [
    'a decimal comma between braces',
    releve,
    of('mentor: 2,', 'mentor: 2,5,'),
    'decimal-comma',
    15,
    'Écrivez « 2.5 »',
  ],
  [
    'a decimal comma at the end of braces',
    releve,
    of('mentee: 3 }', 'mentee: 2,5 }'),
    'decimal-comma',
    15,
    'virgule',
  ],
  [
    'a decimal comma on a line',
    releve,
    of('{ mentor: 2, mentee: 3 }', '\n  mentor: 2,5\n  mentee: 3'),
    'decimal-comma',
    16,
    'Écrivez « 2.5 »',
  ],
  [
    'a decimal comma between quotes',
    releve,
    of('mentor: 2,', 'mentor: "2,5",'),
    'decimal-comma',
    15,
    'sans guillemets',
  ],
  [
    'decimals where whole numbers go',
    form,
    formHead.replace('minutes: 2', 'minutes: 2,5') + question('a', 'text'),
    'whole-wanted',
    4,
    'Arrondissez',
  ],
  [
    'decimals where whole numbers go, between braces',
    releve,
    of('minutes: 60', 'minutes: 60,5'),
    'whole-wanted',
    14,
    'Arrondissez',
  ],
  [
    'decimals of nothing',
    releve,
    of('duration_months: 9', 'duration_months: 9,0'),
    'number-wanted',
    13,
    'Écrivez « 9 »',
  ],
];

const signs: readonly Mistake[] = [
  [
    'a comma left out after a single word',
    form,
    formHead +
      question(
        'a',
        'choice',
        'options:\n  - { value: a label: "A" }\n  - { value: b, label: "B" }',
      ),
    'yaml-comma-missing',
    18,
    'avant « label »',
  ],
  [
    'a first quote left out',
    'site.yaml',
    site('{ fr: "À deux", en: "In pairs" }', twoLines),
    'yaml-quote-first',
    3,
    'guillemet ouvrant',
  ],
  [
    'a first quote left out between braces',
    'site.yaml',
    site('"À deux"', 'À deux"'),
    'yaml-quote-first',
    2,
    'au début',
  ],
  [
    'a comma left out between braces',
    'site.yaml',
    site('"À deux", en', '"À deux" en'),
    'yaml-comma-missing',
    2,
    'avant « en »',
  ],
  [
    'a comma left out before a group',
    releve,
    of('"mentor", mentee: {', '"mentor" mentee: {'),
    'yaml-comma-missing',
    6,
    'avant « mentee »',
  ],
  [
    'a colour without quotes',
    'site.yaml',
    site('"#9a3b26"', '#9a3b26'),
    'yaml-hash',
    5,
    'entre guillemets droits',
  ],
  [
    'a colour without quotes before a comment',
    'site.yaml',
    site('"#9a3b26"', '#9a3b26 # brique'),
    'yaml-hash',
    5,
    '« #9a3b26 »',
  ],
  [
    'a contrast in French figures',
    'site.yaml',
    site('#9a3b26', '#e8a04c'),
    'accent-faint',
    5,
    'contraste de 2,1 pour 1, il faut 4,5',
  ],
  [
    'what an id of an objective may hold',
    releve,
    of('id: gesture', 'id: Geste'),
    'id-hyphen-bad',
    22,
    '_ ou -',
  ],
];

describe('numbers as French writes them', () => saysOnly(numbers));
describe('signs that are missing', () => saysOnly(signs));
