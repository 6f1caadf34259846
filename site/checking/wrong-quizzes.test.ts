import { describe, expect, test } from 'vitest';
import { faultsWith, type Mistake, saysEach } from './testing/expectations.ts';
import { formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
const form = (...questions: readonly string[]) => formHead + questions.join('');
const options = 'options:\n  - { value: a, label: "A" }\n  - { value: b, label: "B" }';
const scale = 'from: 1\nto: 5\nlow: "Peu"\nhigh: "Très"';
const result = (id: string, rest: string) =>
  `  - { id: ${id}, title: "T", advice: "A", ${rest} }\n`;
const quiz = (results: string, more = 'counts_for: time') =>
  `${form(question('hours', 'scale', `${scale}\n${more}`))}dimensions:\n  - { id: time, label: "Temps" }\nresults:\n${results}`;
const other = result('other', 'otherwise: true');

const quizzes: readonly Mistake[] = [
  [
    'points of an unknown dimension',
    file,
    quiz(result('ready', 'when: { at_least: { tme: 3 } }') + other),
    'dimension-unknown',
    25,
    'Vouliez-vous dire « time » ?',
  ],
  [
    'a scale that counts for an unknown dimension',
    file,
    quiz(result('ready', 'when: { at_least: { time: 3 } }') + other, 'counts_for: temps'),
    'dimension-unknown',
    21,
    'Vouliez-vous dire « time » ?',
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
  [
    'a page after the result, outside a quiz',
    file,
    form(question('a', 'text')).replace('    questions:', '    after_result: true\n    questions:'),
    'after-result-place',
    11,
    "la dernière page d'un quiz",
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

describe('faults of a quiz', () => saysEach(quizzes));
