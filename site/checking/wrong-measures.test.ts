import { describe, expect, test } from 'vitest';
import { sayFault } from './faults/fault.ts';
import { faultsWith, type Mistake, plain } from './testing/expectations.ts';
import { formHead, programme, question } from './testing/sound-content.ts';

const scale = 'from: 1\nto: 5\nlow: "Peu"\nhigh: "Très"';
const form =
  formHead +
  question('liked', 'scale', scale) +
  question('known', 'scale', scale).replace('coordinator', 'pair') +
  question('word', 'long_text') +
  question(
    'reached',
    'choice',
    'options:\n  - { value: yes_all, label: "Oui" }\n  - { value: not, label: "Non" }',
  );

/** The content with this measure of the programme's objective: it stands on line 28 of its file. */
const withMeasure = (measure: string) => ({
  'forms/ecrire.yaml': form,
  'programmes/releve.yaml': programme.replace(
    '    target:',
    `    measures:\n      - ${measure}\n    target:`,
  ),
});
const first = programme.split('\n').findIndex((text) => text.includes('    target:')) + 2;

test.each([
  '{ measure: average, form: ecrire, question: liked }',
  '{ measure: share, form: ecrire, question: reached, is: [yes_all] }',
  '{ measure: share, form: ecrire, question: liked, at_least: 4 }',
  '{ measure: change, form: ecrire, question: liked, since: liked }',
  '{ measure: average, form: ecrire, question: liked, aim: 4 }',
  '{ measure: sessions }',
  '{ measure: sessions, at_least: 5, aim: 80 }',
  '{ measure: hours, aim: 400 }',
  '{ measure: first_meeting }',
  '{ measure: first_meeting, within_days: 10 }',
  '{ measure: lasting, months: 6 }',
  '{ measure: recorded, unit: "personnes" }',
])('%s is a measure', (measure) => {
  expect(faultsWith(withMeasure(measure))).toEqual([]);
});

const mistakes: readonly (readonly [string, string, Mistake[3], string])[] = [
  [
    'a form',
    '{ measure: average, form: ecrir, question: liked }',
    'measure-form',
    'Vouliez-vous dire « ecrire »',
  ],
  [
    'a question',
    '{ measure: average, form: ecrire, question: likd }',
    'measure-question',
    'Vouliez-vous dire « liked »',
  ],
  [
    'the question before',
    '{ measure: change, form: ecrire, question: liked, since: lost }',
    'measure-question',
    "n'a pas de question « lost »",
  ],
  [
    'a mean',
    '{ measure: average, form: ecrire, question: reached }',
    'measure-number',
    "n'a pas de moyenne",
  ],
  [
    'what is written',
    '{ measure: share, form: ecrire, question: word, is: [yes] }',
    'measure-counted',
    'ne sont pas comptées',
  ],
  [
    'what is for the pair',
    '{ measure: average, form: ecrire, question: known }',
    'measure-counted',
    'ne sont pas comptées',
  ],
  [
    'an answer',
    '{ measure: share, form: ecrire, question: reached, is: [yes_al] }',
    'measure-value',
    'Vouliez-vous dire « yes_all »',
  ],
  [
    'a share of nothing',
    '{ measure: share, form: ecrire, question: reached }',
    'measure-share',
    "gardez l'un des deux",
  ],
  [
    'a share of two things',
    '{ measure: share, form: ecrire, question: liked, is: ["4"], at_least: 4 }',
    'measure-share',
    "gardez l'un des deux",
  ],
  [
    'how long the programme lasts',
    '{ measure: lasting, months: 36 }',
    'measure-longer',
    'Un binôme ne peut pas durer 36 mois',
  ],
  [
    'how often pairs meet',
    '{ measure: sessions, at_least: 500 }',
    'measure-more',
    'Aucun binôme ne tiendra 500 séances',
  ],
  [
    'another place for recorded figures',
    '{ measure: recorded }\n      - { measure: recorded }',
    'measure-recorded',
    'Gardez-en une',
  ],
];

describe('a measure that cannot be worked out', () => {
  test.each(mistakes)('is told apart by %s', (_, measure, code, fragment) => {
    const faults = faultsWith(withMeasure(measure));
    const line = first + measure.split('\n').length - 1;
    expect(faults.map((fault) => [fault.file, fault.line, fault.code])).toEqual([
      ['programmes/releve.yaml', line, code],
    ]);
    for (const fault of faults) {
      expect(plain(sayFault(fault, 'fr'))).toContain(fragment);
      expect(sayFault(fault, 'en')).not.toMatch(/undefined|\[object/);
    }
  });

  test.each([
    ['another word', '{ measure: median, form: ecrire, question: liked }'],
    ['no question', '{ measure: average, form: ecrire }'],
    ['a key too many', '{ measure: average, form: ecrire, question: liked, is: [4] }'],
    ['a question that is not looked at', '{ measure: hours, question: liked }'],
    ['no length', '{ measure: lasting }'],
    ['half a session', '{ measure: sessions, at_least: 2.5 }'],
    ['a text', 'average'],
    ['nothing', ''],
  ])('is told in words where there is %s', (_, measure) => {
    const faults = faultsWith(withMeasure(measure));
    expect(faults).not.toEqual([]);
    for (const fault of faults)
      for (const language of ['fr', 'en'] as const) {
        expect(fault.file).toBe('programmes/releve.yaml');
        expect(sayFault(fault, language)).not.toMatch(
          /undefined|\bzod\b|invalid input|\[object|NaN/i,
        );
      }
  });
});
