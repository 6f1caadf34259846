import { describe } from 'vitest';
import { type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
const form = (...questions: readonly string[]) => formHead + questions.join('');
const options = 'options:\n  - { value: a, label: "A" }\n  - { value: b, label: "B" }';
const scale = 'from: 1\nto: 5\nlow: "Peu"\nhigh: "Très"';

const mistakes: readonly Mistake[] = [
  [
    'options of one value',
    file,
    form(question('a', 'choice', options.replace('value: b', 'value: a'))),
    'option-twice',
    19,
    'la valeur « a »',
  ],
  [
    'a single option',
    file,
    form(question('a', 'choice', options.replace(/\n.*B" }/, ''))),
    'list-short',
    17,
    'au moins 2',
  ],
  [
    'options by a wrong word',
    file,
    form(question('a', 'choice', 'options: programme')),
    'options-wanted',
    17,
    'Vouliez-vous dire « programmes » ?',
  ],
  [
    'an exclusive option of a choice',
    file,
    form(question('a', 'choice', options.replace('"A"', '"A", exclusive: true'))),
    'exclusive-kind',
    18,
    'kind: choices',
  ],
  [
    'more ticks than options',
    file,
    form(question('a', 'choices', `${options}\nat_most: 3`)),
    'at-most-big',
    20,
    'que 2 options',
  ],
  [
    'a smallest number above the largest',
    file,
    form(question('a', 'number', 'min: 9\nmax: 3')),
    'min-above-max',
    17,
    'Échangez-les',
  ],
  [
    'a first day after the last',
    file,
    form(question('a', 'date', 'earliest: 2027-05-01\nlatest: 2027-04-01')),
    'earliest-after-latest',
    17,
    'vient après latest',
  ],
  [
    'a scale from 0 to 5',
    file,
    form(question('a', 'scale', scale.replace('from: 1', 'from: 0'))),
    'scale-ends',
    17,
    'from: 1 et to: 5',
  ],
];

describe('faults of options and bounds', () => saysEach(mistakes));
