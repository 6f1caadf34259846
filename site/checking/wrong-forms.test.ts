import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
const form = (...questions: readonly string[]) => formHead + questions.join('');
const options = 'options:\n  - { value: a, label: "A" }\n  - { value: b, label: "B" }';
const scale = 'from: 1\nto: 5\nlow: "Peu"\nhigh: "Très"';
const role = question('role', 'choice', options);
const result = (id: string, rest: string) =>
  `  - { id: ${id}, title: "T", advice: "A", ${rest} }\n`;
const quiz = (results: string, more = 'counts_for: time') =>
  `${form(question('hours', 'scale', `${scale}\n${more}`))}dimensions:\n  - { id: time, label: "Temps" }\nresults:\n${results}`;
const other = result('other', 'otherwise: true');

const questions: readonly Mistake[] = [
  ['an unknown kind', file, form(question('a', 'txt')), 'kind-unknown', 13, 'Écrivez « text »'],
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
  [
    'a condition on an unknown question',
    file,
    form(role, question('b', 'text', 'show_if: { question: rol, is: [a] }')),
    'show-if-unknown',
    25,
    'Écrivez « role »',
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
    'Écrivez « is »',
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
    'a condition without brackets',
    file,
    form(role, question('b', 'text', 'show_if: { question: role, is: a }')),
    'list-wanted',
    25,
    'Écrivez [un, deux]',
  ],
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
    'Écrivez « programmes »',
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
  [
    'a programme asked as a text',
    file,
    form(question('programme', 'text')),
    'programme-question',
    13,
    'options: programmes',
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
    'Écrivez « /guide/un/ »',
  ],
];

const quizzes: readonly Mistake[] = [
  [
    'points of an unknown dimension',
    file,
    quiz(result('ready', 'when: { at_least: { tme: 3 } }') + other),
    'dimension-unknown',
    25,
    'Écrivez « time »',
  ],
  [
    'a scale that counts for an unknown dimension',
    file,
    quiz(result('ready', 'when: { at_least: { time: 3 } }') + other, 'counts_for: temps'),
    'dimension-unknown',
    21,
    'Écrivez « time »',
  ],
  [
    'a dimension by a name that every object has',
    file,
    quiz(
      result('a', 'when: { at_least: { constructor: 3 } }') + other,
      'counts_for: constructor',
    ).replace('id: time', 'id: constructor'),
    'name-reserved',
    23,
    '« constructor »',
  ],
  [
    'a profile by a name that every object has',
    file,
    quiz(result('constructor', 'when: { at_least: { time: 3 } }') + other),
    'name-reserved',
    25,
    '« constructor »',
  ],
  [
    'no otherwise at the end',
    file,
    quiz(
      result('a', 'when: { at_least: { time: 3 } }') +
        result('b', 'when: { at_most: { time: 2 } }'),
    ),
    'otherwise-missing',
    26,
    'otherwise: true',
  ],
  [
    'an otherwise before the end',
    file,
    quiz(result('a', 'otherwise: true') + other),
    'otherwise-early',
    25,
    "n'est permis que sur le dernier",
  ],
  [
    'a profile without bounds',
    file,
    quiz(`${result('a', 'when: {}')}${other}`),
    'when-missing',
    25,
    'at_least',
  ],
  [
    'a profile beyond all points',
    file,
    quiz(result('a', 'when: { at_least: { time: 6 } }') + other),
    'profile-unreachable',
    25,
    'time 1–5',
  ],
  [
    'a profile hidden by an earlier one',
    file,
    quiz(
      result('a', 'when: { at_least: { time: 2 } }') +
        result('b', 'when: { at_least: { time: 4 } }') +
        other,
    ),
    'profile-unreachable',
    26,
    'profil « b »',
  ],
  [
    'an otherwise that nobody needs',
    file,
    quiz(result('a', 'when: { at_least: { time: 1 } }') + other),
    'profile-unreachable',
    26,
    'profil « other »',
  ],
  [
    'two profiles of one name',
    file,
    quiz(result('other', 'when: { at_least: { time: 3 } }') + other),
    'profile-twice',
    26,
    'Deux profils',
  ],
  [
    'dimensions without results',
    file,
    `${form(question('a', 'text'))}dimensions:\n  - { id: time, label: "Temps" }\n`,
    'dimensions-alone',
    17,
    'Ajoutez la liste results',
  ],
  [
    'results without dimensions',
    file,
    `${form(question('a', 'text'))}results:\n${result('a', 'when: { at_least: { time: 1 } }')}${other}`,
    'results-alone',
    17,
    'Ajoutez la liste dimensions',
  ],
  [
    'a dimension that nothing counts for',
    file,
    quiz(result('a', 'when: { at_least: { time: 3 } }') + other, ''),
    'dimension-unused',
    23,
    'Aucune question ne compte',
  ],
  [
    'points outside a quiz',
    file,
    form(question('a', 'choice', options.replace('"A"', '"A", points: { time: 2 }'))),
    'points-alone',
    18,
    'ne sert que dans un quiz',
  ],
  [
    'answers kept if asked, outside a quiz',
    file,
    `${form(question('a', 'text'))}kept: if_asked\n`,
    'kept-alone',
    17,
    'kept: always',
  ],
];

test.each(Object.getOwnPropertyNames(Object.prototype))(
  '%s is no name for anything in a form, and said once',
  (name) => {
    const asQuestion = form(question(name, 'text'));
    const asOption = form(question('a', 'choice', options.replace('value: b', `value: ${name}`)));
    const asDimension = quiz(
      result('a', `when: { at_least: { ${name}: 3 } }`) + other,
      `counts_for: ${name}`,
    ).replace('id: time', `id: ${name}`);
    for (const text of [asQuestion, asOption, asDimension])
      expect(faultsWith({ [file]: text })).toHaveLength(1);
    const named = faultsWith({
      [`forms/${name}.yaml`]: asQuestion.replaceAll(/ecrire|write/g, 'x'),
    });
    expect(named.filter(({ line }) => line === 1)).toHaveLength(1);
  },
);

describe('faults of a form', () => saysEach(questions));
describe('faults of a quiz', () => saysEach(quizzes));
