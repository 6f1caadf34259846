import { describe } from 'vitest';
import { type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
const form = (...questions: readonly string[]) => formHead + questions.join('');
const options = 'options:\n  - { value: a, label: "A" }\n  - { value: b, label: "B" }';
const role = question('role', 'choice', options);

const mistakes: readonly Mistake[] = [
  [
    'a programme asked as a text',
    file,
    form(question('which', 'text', 'holds: programme')),
    'holds-kind',
    17,
    'Écrivez kind: choice',
  ],
  [
    'a programme chosen among other things',
    file,
    form(question('which', 'choice', `holds: programme\n${options}`)),
    'holds-programme',
    17,
    'Écrivez options: programmes',
  ],
  [
    'an unknown word after holds',
    file,
    form(question('a', 'text', 'holds: nmae')),
    'word-unknown',
    17,
    'Vouliez-vous dire « name » ?',
  ],
  [
    'a text that holds nothing',
    file,
    form('      - { id: a, kind: information, text: "A", holds: name }\n'),
    'key-other-kind',
    12,
    'ne va pas avec le genre « information »',
  ],
  [
    'an address that the coordinator would not see',
    file,
    form(question('a', 'email', 'holds: email')).replace('coordinator', 'pair'),
    'holds-reader',
    16,
    'Écrivez seen_by: coordinator',
  ],
  [
    'two names in one form',
    file,
    form(question('a', 'text', 'holds: name'), question('b', 'text', 'holds: name')),
    'holds-twice',
    23,
    'La question de la ligne 17 porte déjà holds: name.',
  ],
  [
    'a name asked again on a condition',
    file,
    form(
      role,
      question('a', 'text', 'holds: name'),
      question('b', 'text', 'holds: name\nshow_if: { question: role, is: [a] }'),
    ),
    'holds-twice',
    31,
    'donnez un show_if à chacune',
  ],
  [
    'mentors who are not asked how many people they take',
    file,
    form(
      question('a', 'text', 'holds: given_name'),
      question('b', 'text', 'holds: family_name'),
      question('c', 'email', 'holds: email'),
      question('d', 'choice', 'holds: programme\noptions: programmes'),
    ).replace('minutes: 2', 'does: enrol_mentor\nminutes: 2'),
    'does-lacks',
    4,
    'Ajoutez holds: capacity à la question qui le demande (kind: number)',
  ],
];

describe('faults of what a question holds', () => saysEach(mistakes));
