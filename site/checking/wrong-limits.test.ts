import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { faultsWith, type Mistake, saysOnly } from './testing/expectations.ts';
import { contentWith, formHead, question } from './testing/sound-content.ts';

const file = 'forms/ecrire.yaml';
/** A form with these lines after its eighth, asking for an e-mail address unless other questions are given. */
const form = (lines: string, ...questions: readonly string[]) =>
  formHead.replace('pages:', `${lines}\npages:`) +
  (questions.length > 0 ? questions.join('') : question('email', 'email'));
const scale = 'from: 1\nto: 5\nlow: "Peu"\nhigh: "Très"';
const both = (text: string) => `{ fr: "${text}", en: "${text}" }`;

const mistakes: readonly Mistake[] = [
  [
    'a form that closes before it opens',
    file,
    form('opens: 2027-02-05\ncloses: 2027-02-04'),
    'closes-early',
    10,
    "fermerait (closes: 2027-02-04) avant d'ouvrir (opens: 2027-02-05)",
  ],
  ['a day written another way', file, form('opens: 5/2/2027'), 'date-bad', 9, '« 2027-02-05 »'],
  [
    'a day with its time',
    file,
    form('closes: "2027-02-05 18:00"'),
    'date-bad',
    9,
    '2027-02-05 18:00',
  ],
  ['no place at all', file, form('places: 0'), 'number-small', 9, '1'],
  ['half a place', file, form('places: 2.5'), 'whole-wanted', 9, ''],
  ['places in words', file, form('places: dix'), 'number-wanted', 9, 'dix'],
  [
    'a waiting list in words',
    file,
    form('places: 10\nwaiting_list: oui'),
    'boolean-wanted',
    10,
    'true',
  ],
  [
    'a waiting list after no close',
    file,
    form('after_close: waiting_list'),
    'limit-alone',
    9,
    'ne dit rien sans « closes »',
  ],
  [
    'a waiting list after the close, called otherwise',
    file,
    form('closes: 2027-02-05\nafter_close: waiting-list'),
    'word-unknown',
    10,
    'waiting_list',
  ],
  [
    'a waiting list after the close of a form that lets nobody be reached',
    file,
    form('closes: 2027-02-05\nafter_close: waiting_list', question('word', 'text')),
    'places-reach',
    10,
    'retirez after_close',
  ],
  [
    'a waiting list without places',
    file,
    form('waiting_list: true'),
    'limit-alone',
    9,
    'ne dit rien sans « places »',
  ],
  [
    'words for a form that never fills up',
    file,
    form(`when_full: ${both('Revenez.')}`),
    'limit-alone',
    9,
    '« places »',
  ],
  [
    'words for a form that never closes',
    file,
    form(`when_closed: ${both('Revenez.')}`),
    'limit-alone',
    9,
    '« closes »',
  ],
  [
    'places in a form that says of nobody how to reach them',
    file,
    form('places: 10', question('ease', 'scale', scale).replace('coordinator', 'totals')),
    'places-reach',
    9,
    'Ajoutez une question kind: email',
  ],
  [
    'places in a form whose address only the pair reads',
    file,
    form('places: 10', question('email', 'email').replace('coordinator', 'pair')),
    'places-reach',
    9,
    '',
  ],
  [
    'a link to nowhere in the words for a closed form',
    file,
    form(
      'closes: 2027-02-05\nwhen_closed: { fr: "Voyez [la charte](/nulle-part/).", en: "Wait." }',
    ),
    'link-unknown',
    10,
    '/nulle-part/',
  ],
];

describe('days and places of a form', () => saysOnly(mistakes));

test('a quiz has no places', () => {
  const quiz = `${form('places: 10', question('hours', 'scale', `${scale}\ncounts_for: time`), question('email', 'email'))}dimensions:
  - { id: time, label: "Temps" }
results:
  - { id: much, title: "T", advice: "A", when: { at_least: { time: 4 } } }
  - { id: other, title: "T", advice: "A", otherwise: true }
`;
  expect(faultsWith({ [file]: quiz }).map(({ code }) => code)).toEqual(['places-quiz']);
});

test('a form with all of these keys, right, has no fault', () => {
  const lines = [
    'opens: 2027-01-11',
    'closes: 2027-01-11',
    `when_closed: ${both('Revenez **bientôt**.')}`,
    'places: 10',
    'waiting_list: false',
    `when_full: ${both('Revenez.')}`,
  ];
  expect(faultsWith({ [file]: form(lines.join('\n')) })).toEqual([]);
});

test('a form that has closed is remarked on, and on its last day not yet', () => {
  const content = contentWith({ [file]: form('closes: 2027-02-05') });
  const on = (moment: string) =>
    checkContent(content, { now: new Date(moment) }).faults.map(
      ({ line, code, severity }) => `${line} ${code} ${severity}`,
    );
  expect(on('2027-02-05T23:59:59+01:00')).toEqual([]);
  expect(on('2027-02-06T00:00:00+01:00')).toEqual(['9 closes-past warning']);
});
