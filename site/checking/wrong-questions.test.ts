import { describe } from 'vitest';
import { type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
const form = (...questions: readonly string[]) => formHead + questions.join('');
const options = 'options:\n  - { value: a, label: "A" }\n  - { value: b, label: "B" }';

const mistakes: readonly Mistake[] = [
  [
    'an unknown kind',
    file,
    form(question('a', 'txt')),
    'kind-unknown',
    13,
    'Vouliez-vous dire « text » ?',
  ],
  [
    'a missing kind',
    file,
    form('      - id: a\n        label: "A"\n'),
    'key-missing',
    12,
    '« kind: … »',
  ],
  [
    'a key of another kind',
    file,
    form(question('a', 'email', options)),
    'key-other-kind',
    17,
    'ne va pas avec le genre « email »',
  ],
  ['a name with a capital', file, form(question('Nom', 'text')), 'id-bad', 12, 'Écrivez « nom »'],
  [
    'a value with an accent',
    file,
    form(question('a', 'choice', options.replace('value: a', 'value: été'))),
    'value-bad',
    18,
    'Écrivez « ete »',
  ],
  [
    'yes in French',
    file,
    form(question('a', 'text', 'optional: oui')),
    'boolean-wanted',
    17,
    'Écrivez « true »',
  ],
  [
    'a name used twice',
    file,
    form(question('a', 'text'), question('a', 'email')),
    'question-twice',
    17,
    'la question de la ligne 12',
  ],
  [
    'the name of the trap',
    file,
    form(question('website', 'text')),
    'question-reserved',
    12,
    'piège',
  ],
  [
    'a question by a name that every object has',
    file,
    form(question('constructor', 'text')),
    'name-reserved',
    12,
    'Choisissez un autre nom',
  ],
  [
    'an option by a name that every object has',
    file,
    form(question('a', 'choice', options.replace('value: b', 'value: constructor'))),
    'name-reserved',
    19,
    '« constructor »',
  ],
  [
    'a form by a name that every object has',
    'forms/constructor.yaml',
    form(question('a', 'text')),
    'name-reserved',
    1,
    '« constructor »',
  ],
  [
    'a required question without a reminder',
    file,
    form(question('a', 'text').replace(/ +missing.*\n/, '')),
    'missing-wanted',
    12,
    'optional: true',
  ],
  [
    'totals of a free text',
    file,
    form(question('a', 'text').replace('coordinator', 'totals')),
    'totals-kind',
    16,
    'seen_by: coordinator',
  ],
  [
    'an unknown reader',
    file,
    form(question('a', 'text').replace('coordinator', 'coordination')),
    'word-unknown',
    16,
    'Écrivez « coordinator »',
  ],
];

describe('faults of a question', () => saysEach(mistakes));
