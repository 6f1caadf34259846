import { describe } from 'vitest';
import { type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
const form = (...questions: readonly string[]) => formHead + questions.join('');
const options = 'options:\n  - { value: a, label: "A" }\n  - { value: b, label: "B" }';
const role = question('role', 'choice', options);

const mistakes: readonly Mistake[] = [
  [
    'a condition on an unknown question',
    file,
    form(role, question('b', 'text', 'show_if: { question: rol, is: [a] }')),
    'show-if-unknown',
    25,
    'Vouliez-vous dire « role » ?',
  ],
  [
    'a condition on a later question',
    file,
    form(question('b', 'text', 'show_if: { question: role, is: [a] }'), role),
    'show-if-later',
    17,
    'posée plus haut',
  ],
  [
    'a condition on itself',
    file,
    form(question('b', 'text', 'show_if: { question: b, is: [a] }')),
    'show-if-later',
    17,
    'elle-même',
  ],
  [
    'a condition on no possible answer',
    file,
    form(role, question('b', 'text', 'show_if: { question: role, is: [c] }')),
    'show-if-value',
    25,
    'à la question « role »',
  ],
  [
    'a condition on a free text',
    file,
    form(question('a', 'text'), question('b', 'text', 'show_if: { question: a, is: [x] }')),
    'show-if-free',
    22,
    'La réponse à « a » est libre',
  ],
  [
    'a condition with a wrong key',
    file,
    form(role, question('b', 'text', 'show_if: { question: role, iz: [a] }')),
    'key-unknown',
    25,
    'Vouliez-vous dire « is » ?',
  ],
  [
    'a condition that looks for nothing',
    file,
    form(role, question('b', 'text', 'show_if: { question: role }')),
    'keys-either',
    25,
    '« is » ou « includes »',
  ],
  [
    'one of several conditions with a wrong key',
    file,
    form(
      role,
      question('b', 'text', 'show_if: [{ question: role, iz: [a] }, { question: role, is: [b] }]'),
    ),
    'key-unknown',
    25,
    'Vouliez-vous dire « is » ?',
  ],
  [
    'one of several conditions that looks for no answer there is',
    file,
    form(
      role,
      question('b', 'text', 'show_if: [{ question: role, is: [a] }, { question: role, is: [c] }]'),
    ),
    'show-if-value',
    25,
    '« c »',
  ],
  [
    'a list of one condition',
    file,
    form(role, question('b', 'text', 'show_if: [{ question: role, is: [a] }]')),
    'list-short',
    25,
    'au moins 2',
  ],
  [
    'a condition without brackets',
    file,
    form(role, question('b', 'text', 'show_if: { question: role, is: a }')),
    'list-wanted',
    25,
    'Écrivez [un, deux]',
  ],
];

describe('faults of a condition', () => saysEach(mistakes));
