import { describe } from 'vitest';
import { type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
const form = (...questions: readonly string[]) => formHead + questions.join('');

const mistakes: readonly Mistake[] = [
  [
    'a form that does something unknown',
    file,
    form(question('a', 'text')).replace('minutes: 2', 'does: enroll_mentor\nminutes: 2'),
    'word-unknown',
    4,
    'enrol_mentor',
  ],
  [
    'a blank that nothing fills',
    file,
    form(question('a', 'text')).replace('{date}.', '{jour}.'),
    'blank-unknown',
    8,
    'Écrivez {date}',
  ],
  [
    'a file name with a capital',
    'forms/Écrire.yaml',
    form(question('a', 'text')),
    'form-name',
    1,
    'Écrivez « ecrire »',
  ],
  [
    'an address of another form',
    'forms/zwei.yaml',
    form(question('a', 'text')),
    'value-shared',
    2,
    'forms/ecrire.yaml',
  ],
  [
    'a link to nothing in a form',
    file,
    form(question('a', 'text')).replace('"Bonjour."', '"[Ici](/guide/une/)"'),
    'link-unknown',
    3,
    'Vouliez-vous dire « /guide/un/ » ?',
  ],
];

describe('faults of a form', () => saysEach(mistakes));
