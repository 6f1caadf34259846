import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { faultsWith, type Mistake, plain } from './testing/expectations.ts';
import { contentWith, formHead, programme, question } from './testing/sound-content.ts';

const options = (...values: readonly string[]) =>
  `options:\n${values.map((value) => `  - { value: ${value}, label: "${value}" }`).join('\n')}`;
const scale = (to: number) => `from: 1\nto: ${to}\nlow: "Peu"\nhigh: "Très"`;
const optional = (id: string, kind: string, more = '') =>
  question(id, kind, more).replace(/missing: .*/, 'optional: true');

/** A sign-up form with what every one asks, and some questions more. */
const signUp = (does: 'enrol_mentor' | 'enrol_mentee', ...questions: readonly string[]) => {
  const slug = does.replace('_', '-');
  return [
    formHead
      .replace('{ fr: ecrire, en: write }', `{ fr: ${slug}, en: ${slug} }`)
      .replace('pages:', `does: ${does}\npages:`),
    question('name', 'text', 'holds: name'),
    question('email', 'email', 'holds: email'),
    question('programme', 'choice', 'holds: programme\noptions: programmes'),
    does === 'enrol_mentor' ? question('places', 'number', 'holds: capacity\nmin: 1\nmax: 3') : '',
    ...questions,
  ].join('');
};

const shared = [
  optional('topics', 'choices', options('a', 'b', 'other')),
  optional('meeting', 'choice', options('in_person', 'either')),
  optional('pace', 'scale', scale(5)),
  optional('boss', 'text'),
];
const mentors = signUp(
  'enrol_mentor',
  ...shared,
  optional('slots', 'choices', options('am', 'pm', 'night')),
  optional('stride', 'scale', scale(7)),
  optional('years', 'number', 'min: 0\nmax: 50'),
);
const mentees = signUp(
  'enrol_mentee',
  ...shared,
  optional('slots', 'choices', options('am', 'pm')),
  optional('stride', 'scale', scale(5)),
  optional('first', 'choice', options('a', 'b', 'other')),
  optional('second', 'choice', options('a', 'b', 'other')),
  optional('age', 'number', 'min: 0\nmax: 100'),
  optional('secret', 'choices', options('a', 'b', 'other')).replace('coordinator', 'totals'),
);

/** The content with two sign-up forms and these rules, of which the programme looks at skills and place. */
const withRules = (rules: string) => ({
  'forms/mentors.yaml': mentors,
  'forms/mentees.yaml': mentees,
  'pairing.yaml': rules,
  'programmes/releve.yaml': programme
    .replace(/^criteria: .*$/m, 'criteria: [skills, place]')
    .replace(/^exclusions: .*$/m, 'exclusions: [manager]'),
});

const skills = '{ mentor: topics, mentee: topics, how: offered_asked, apart: [other] }';
const rules = ({
  first = skills,
  place = '{ mentor: meeting, mentee: meeting, how: same, any: [either] }',
  manager = '{ mentor: boss, mentee: boss }',
  more = '',
} = {}) =>
  `criteria:
  skills:
    compare:
      - ${first}
  place:
    compare:
      - ${place}
exclusions:
  manager: ${manager}
${more}`;

test('rules that fit their forms are without fault, and are read', () => {
  const content = checkContent(contentWith(withRules(rules({ more: 'at_least: 40\n' }))));
  expect(content.faults).toEqual([]);
  expect(content.pairing).toMatchObject({
    at_least: 40,
    criteria: { skills: { required: false, compare: [{ how: 'offered_asked', told: false }] } },
  });
});

test('a content without rules of pairing has none', () => {
  const content = checkContent(contentWith());
  expect([content.faults, content.pairing]).toEqual([[], undefined]);
});

/** A mistake in the comparison on line 4. */
const first = (name: string, comparison: string, code: Mistake[3], fragment: string): Mistake => [
  name,
  'pairing.yaml',
  rules({ first: comparison }),
  code,
  4,
  fragment,
];

const mistakes: readonly Mistake[] = [
  first(
    'a question that the form does not have',
    '{ mentor: topic, mentee: topics, how: overlap }',
    'pairing-question',
    "Le formulaire des mentors n'a pas de question « topic ». Vouliez-vous dire « topics »",
  ),
  first(
    'a question of the other form',
    '{ mentor: topics, mentee: years, how: overlap }',
    'pairing-question',
    'Le formulaire des personnes accompagnées',
  ),
  first(
    'a question that is only counted',
    '{ mentor: topics, mentee: secret, how: overlap }',
    'pairing-totals',
    'Choisissez une autre question',
  ),
  first(
    'a way of meeting that is none',
    '{ mentor: topics, mentee: topics, how: overlaps }',
    'word-unknown',
    'Vouliez-vous dire « overlap »',
  ),
  first(
    'a kind that does not fit',
    '{ mentor: pace, mentee: topics, how: overlap }',
    'pairing-kind',
    'how: overlap compare choices. Choisissez une autre question, ou écrivez how: near ou complementary.',
  ),
  first(
    'two kinds',
    '{ mentor: meeting, mentee: boss, how: same }',
    'pairing-kinds',
    "l'une est « choice » et l'autre « text »",
  ),
  first(
    'options that differ',
    '{ mentor: slots, mentee: slots, how: shared_slots }',
    'pairing-options',
    '« night » ne se trouve que',
  ),
  first(
    'scales of other ends',
    '{ mentor: stride, mentee: stride, how: near }',
    'pairing-bounds',
    "l'une va de « from: 1, to: 7 », l'autre de « from: 1, to: 5 »",
  ),
  first(
    'numbers of other bounds',
    '{ mentor: years, mentee: age, how: near }',
    'pairing-bounds',
    '« min: 0, max: 50 »',
  ),
  first(
    'a list of questions where nothing is ranked',
    '{ mentor: topics, mentee: [first, second], how: overlap }',
    'pairing-list',
    'how: ranked',
  ),
  first(
    'a ranking without a list',
    '{ mentor: topics, mentee: first, how: ranked }',
    'pairing-ranked',
    'mentee: [choix_1, choix_2]',
  ),
  first(
    'an answer that is not there',
    '{ mentor: topics, mentee: topics, how: overlap, apart: [autre] }',
    'pairing-value',
    "« autre » n'est pas une réponse possible",
  ),
  first(
    'an answer that goes with all where that means nothing',
    '{ mentor: topics, mentee: topics, how: overlap, any: [other] }',
    'pairing-value-key',
    'Retirez cette ligne',
  ),
  [
    'a weight that is no word',
    'pairing.yaml',
    rules({ more: 'weights:\n  releve: { skills: 3 }\n' }),
    'word-unknown',
    11,
    'essential, important, useful',
  ],
  [
    'weights of a programme that is not there',
    'pairing.yaml',
    rules({ more: 'weights:\n  releves: { skills: useful }\n' }),
    'programme-unknown',
    11,
    'Vouliez-vous dire « releve »',
  ],
  [
    'a weight of what the programme does not look at',
    'pairing.yaml',
    rules({ more: 'weights:\n  releve: { goals: useful }\n' }),
    'pairing-weight-foreign',
    11,
    'ajoutez le critère au programme',
  ],
  [
    'weights against the order that the programme tells',
    'pairing.yaml',
    rules({ more: 'weights:\n  releve: { skills: useful, place: essential }\n' }),
    'pairing-weight-order',
    11,
    '(useful, contre essential)',
  ],
  [
    'an exclusion by a question that is not there',
    'pairing.yaml',
    rules({ manager: '{ mentor: boss, mentee: bos }' }),
    'pairing-question',
    9,
    'Vouliez-vous dire « boss »',
  ],
  [
    'an exclusion by something that is no name',
    'pairing.yaml',
    rules({ manager: '{ mentor: boss, mentee: topics }' }),
    'pairing-exclusion-kind',
    9,
    'kind: text',
  ],
  [
    'an exclusion that the programme promises and nothing tells',
    'pairing.yaml',
    rules().replace(/exclusions:[\s\S]*/, ''),
    'pairing-exclusion-silent',
    1,
    'manager: { mentor: …, mentee: … }',
  ],
  [
    'a criterion that the programme announces and nothing tells',
    'pairing.yaml',
    rules().replace(/ {2}place:\n.*\n.*\n/, ''),
    'pairing-criterion-silent',
    1,
    'ce critère ne comptera pas',
  ],
  [
    'a criterion that there is not',
    'pairing.yaml',
    rules().replace('  place:', '  places:'),
    'key-unknown',
    5,
    'Vouliez-vous dire « place »',
  ],
];

describe('the rules of pairing', () => {
  test.each(mistakes)('are told %s', (_, file, text, code, line, fragment) => {
    const faults = faultsWith(withRules(text)).filter(
      (fault) => code === 'pairing-criterion-silent' || fault.severity === 'error',
    );
    expect(faults.map((fault) => `${fault.file}:${fault.line} ${fault.code}`)).toEqual([
      `${file}:${line} ${code}`,
    ]);
    expect(faults.map((fault) => plain(sayFault(fault, 'fr'))).join('')).toContain(fragment);
    for (const fault of faults) expect(sayFault(fault, 'en')).not.toMatch(/undefined|\[object|NaN/);
  });

  test('are told when no form signs anybody up', () => {
    const faults = faultsWith({ 'pairing.yaml': 'criteria: {}\nexclusions: {}\n' });
    expect(faults.filter(({ code }) => code === 'pairing-no-form')).toHaveLength(2);
  });

  test('may rank what the other side offers', () => {
    const ranked = '{ mentor: topics, mentee: [first, second], how: ranked, apart: [other] }';
    expect(faultsWith(withRules(rules({ first: ranked })))).toEqual([]);
  });

  test('that lie under another name are told theirs', () => {
    const faults = faultsWith({ 'Pairing.yml': '' });
    expect(faults).toMatchObject([{ code: 'file-extension', nearest: 'pairing.yaml' }]);
  });
});
