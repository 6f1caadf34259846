import { describe, expect, test } from 'vitest';
import { formWith, shippedForms } from '../../tests/support/shipped.ts';
import { questionsOf } from './questions.ts';
import { conditionsOf, isAsked, wanted } from './show-if.ts';

const [is, includes, always, either] = questionsOf(
  formWith([
    [
      { id: 'a', kind: 'text', show_if: { question: 'role', is: ['mentor', '4'] } },
      {
        id: 'b',
        kind: 'information',
        text: 'Lisez',
        show_if: { question: 'role', includes: 'other' },
      },
      { id: 'c', kind: 'text' },
      {
        id: 'd',
        kind: 'text',
        show_if: [
          { question: 'site', is: ['yes'] },
          { question: 'role', includes: 'mentor' },
        ],
      },
    ],
  ]),
);
if (!is || !includes || !always || !either) throw new Error('four questions');

describe('a question', () => {
  test('without a condition is always asked', () => {
    expect(isAsked(always, {})).toBe(true);
  });

  test.each([
    ['one of the values it looks for', { role: 'mentor' }, true],
    ['a number that it looks for', { role: 4 }, true],
    ['another value', { role: 'mentee' }, false],
    ['a value that only begins alike', { role: 'mentor_too' }, false],
    ['no answer', {}, false],
    ['an answer to another question', { other: 'mentor' }, false],
  ])('that looks for values is asked or not after %s', (_title, answers, asked) => {
    expect(isAsked(is, answers)).toBe(asked);
  });

  test.each([
    ['that value among others', { role: ['strategy', 'other'] }, true],
    ['that value alone', { role: 'other' }, true],
    ['others only', { role: ['strategy', 'another'] }, false],
    ['nothing', {}, false],
  ])('that looks for one value ticked is asked or not after %s', (_title, answers, asked) => {
    expect(isAsked(includes, answers)).toBe(asked);
  });

  test.each([
    ['one of its conditions', { site: 'yes' }, true],
    ['the other one', { role: ['mentee', 'mentor'] }, true],
    ['both', { site: 'yes', role: ['mentor'] }, true],
    ['neither', { site: 'no', role: ['mentee'] }, false],
  ])('with several conditions is asked or not where %s holds', (_title, answers, asked) => {
    expect(isAsked(either, answers)).toBe(asked);
  });

  test('tells the values that its condition looks for', () => {
    expect([is, includes].flatMap(conditionsOf).map(wanted)).toEqual([['mentor', '4'], ['other']]);
  });
});

describe.each(shippedForms)('the form $id', (form) => {
  test('hides questions only behind answers that an earlier question can give', () => {
    const earlier = new Map<string, readonly string[]>();
    for (const question of questionsOf(form)) {
      for (const condition of conditionsOf(question)) {
        const possible = earlier.get(condition.question);
        expect(possible, question.id).toEqual(expect.arrayContaining([...wanted(condition)]));
      }
      if ('options' in question && question.options !== 'programmes')
        earlier.set(
          question.id,
          question.options.map(({ value }) => value),
        );
      if (question.kind === 'consent') earlier.set(question.id, ['yes']);
    }
  });
});
