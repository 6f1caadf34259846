import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { fillIn } from '../../tests/support/random-answers.ts';
import { seed } from '../../tests/support/seed.ts';
import { formWith, houseForms, optionsNamed } from '../../tests/support/shipped.ts';
import type { Answer, Answers } from './answer.ts';
import { checkAnswers, checkedUpTo } from './check.ts';
import type { Form } from './definition.ts';
import type { Question } from './question.ts';
import { pagesBeforeEnd, questionsOf } from './questions.ts';
import { pointsOf, profileOf, rangeOf, scoresOf } from './quiz.ts';

const ends = { low: 'Peu', high: 'Très' };
const dimensions = ['time', 'wish'].map((id) => ({ id, label: id }));
const pointed = (points: Record<string, Record<string, number>>) =>
  optionsNamed(...Object.keys(points)).map((option) => ({
    ...option,
    points: points[option.value],
  }));
const results = [
  { id: 'both', title: 'A', advice: 'A', when: { at_least: { time: 6, wish: 5 } } },
  { id: 'hurried', title: 'B', advice: 'B', when: { at_most: { time: 6 }, at_least: { wish: 3 } } },
  { id: 'talk', title: 'C', advice: 'C', otherwise: true },
];

const quiz = formWith(
  [
    [
      { id: 'hours', kind: 'scale', from: 1, to: 5, ...ends, counts_for: 'time' },
      { id: 'busy', kind: 'scale', from: 1, to: 5, ...ends, counts_for: 'time', reverse: true },
      { id: 'mood', kind: 'scale', from: 0, to: 10, ...ends },
      {
        id: 'why',
        kind: 'choice',
        options: pointed({ give: { wish: 3 }, must: { wish: -1, time: 1 } }),
      },
      {
        id: 'how',
        kind: 'choices',
        options: pointed({ talk: { wish: 1 }, read: { wish: 2, time: -1 } }),
      },
      { id: 'free', kind: 'text', optional: true },
    ],
  ],
  { dimensions, results },
);

describe('points', () => {
  const question = (id: string): Question => {
    const found = questionsOf(quiz).find((each) => each.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test.each<[string, string, Answer | undefined, Record<string, number>]>([
    ['the number of a scale', 'hours', 4, { time: 4 }],
    ['the other end of a reversed scale', 'busy', 4, { time: 2 }],
    ['the most for the first point of a reversed scale', 'busy', 1, { time: 5 }],
    ['nothing for a scale that counts for nothing', 'mood', 7, {}],
    ['all the points of the option chosen', 'why', 'must', { wish: -1, time: 1 }],
    ['the sum over the options ticked', 'how', ['talk', 'read'], { wish: 3, time: -1 }],
    ['nothing for an option that is no more', 'why', 'gone', {}],
    ['nothing for a text', 'free', '5', {}],
    ['nothing for no answer', 'hours', undefined, {}],
  ])('are %s', (_title, id, answer, points) => {
    expect(pointsOf(question(id), answer)).toEqual(points);
  });

  test('are added up by dimension', () => {
    const answers = { hours: 5, busy: 2, mood: 9, why: 'give', how: ['read'] };
    expect(scoresOf(quiz, answers)).toEqual({ time: 5 + 4 - 1, wish: 3 + 2 });
  });

  test('are 0 in a dimension for which nothing was answered', () => {
    expect(scoresOf(quiz, {})).toEqual({ time: 0, wish: 0 });
  });
});

describe('the profile', () => {
  test.each([
    ['is the first that fits, its lower bounds just reached', { time: 6, wish: 5 }, 'both'],
    ['fits when its upper bounds are just kept', { time: 6, wish: 4 }, 'hurried'],
    ['is another above an upper bound', { time: 7, wish: 4 }, 'talk'],
    ['needs all its bounds', { time: 5, wish: 9 }, 'hurried'],
    ['is the last one when no other fits', { time: 9, wish: 2 }, 'talk'],
    ['takes a missing dimension for 0', { wish: 3 }, 'hurried'],
  ])('%s', (_title, scores, id) => {
    expect(profileOf(quiz, scores).id).toBe(id);
  });

  test('of a form that has none is an error that names the form', () => {
    expect(() => profileOf(formWith([[{ id: 'a', kind: 'text' }]]), {})).toThrow(
      /^small: no profile/,
    );
  });
});

describe('the range of a dimension', () => {
  /** Every set of answers to a small quiz, by going through all ways to answer each question. */
  function* everyAnswers(form: Form): Generator<Answers> {
    let all: URLSearchParams[] = [new URLSearchParams()];
    for (const question of questionsOf(form)) {
      const ways: string[][] = [[]];
      if (question.kind === 'scale')
        for (let point = question.from; point <= question.to; point++) ways.push([String(point)]);
      if ('options' in question && question.options !== 'programmes') {
        const values = question.options.map(({ value }) => value);
        for (let set = 1; set < 2 ** values.length; set++)
          ways.push(values.filter((_, at) => set & (1 << at)));
      }
      all = all.flatMap((sent) =>
        ways.map((way) => {
          const more = new URLSearchParams(sent);
          for (const value of way) more.append(question.id, value);
          return more;
        }),
      );
    }
    for (const sent of all) {
      const { answers, faults } = checkAnswers(form, sent, 'fr');
      if (faults.length === 0) yield answers;
    }
  }

  const options = pointed({ a: { wish: 2 }, b: { wish: 1 }, c: { wish: -3 }, d: { wish: 4 } });
  const less = pointed({ a: { wish: -2 }, b: { wish: -1 }, c: { wish: -3 } });
  const scale = { id: 's', kind: 'scale', from: 1, to: 5, ...ends, counts_for: 'wish' };

  test.each<[string, Record<string, unknown>[]]>([
    ['a scale', [scale]],
    ['a reversed scale', [{ ...scale, reverse: true }]],
    ['an optional scale', [{ ...scale, optional: true }]],
    ['a choice', [{ id: 'c', kind: 'choice', options }]],
    ['an optional choice', [{ id: 'c', kind: 'choice', options: less, optional: true }]],
    ['choices', [{ id: 'c', kind: 'choices', options }]],
    ['choices that only take away', [{ id: 'c', kind: 'choices', options: less }]],
    ['choices of at most two', [{ id: 'c', kind: 'choices', options, at_most: 2 }]],
    [
      'choices with one that stands alone',
      [
        {
          id: 'c',
          kind: 'choices',
          options: [
            ...options,
            ...pointed({ none: { wish: -9 } }).map((each) => ({ ...each, exclusive: true })),
          ],
        },
      ],
    ],
    [
      'a question that may be hidden',
      [
        { id: 'c', kind: 'choice', options: optionsNamed('yes', 'no') },
        { ...scale, show_if: { question: 'c', is: ['yes'] } },
      ],
    ],
    ['several questions', [scale, { id: 'c', kind: 'choices', options }, { ...scale, id: 't' }]],
    ['a question that counts for another', [{ ...scale, counts_for: 'time' }]],
  ])('is what the answers to %s can give', (_title, questions) => {
    const form = formWith([questions], { dimensions, results });
    const scores = [...everyAnswers(form)].map((answers) => scoresOf(form, answers)['wish'] ?? 0);
    expect(scores.length).toBeGreaterThan(1);
    expect(rangeOf(form, 'wish')).toEqual([Math.min(...scores), Math.max(...scores)]);
  });
});

const quizzes = houseForms.filter(({ results: profiles }) => profiles);

describe.each(quizzes)('the quiz $id', (form) => {
  const ids = (form.dimensions ?? []).map(({ id }) => id);

  /** Answers that lean to the most, the middle or the least points in each dimension. */
  function leaning(leans: readonly number[]): URLSearchParams {
    const sent = new URLSearchParams();
    for (const question of questionsOf(form)) {
      const ways =
        question.kind === 'scale'
          ? Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at)
          : 'options' in question && question.options !== 'programmes'
            ? question.options.map(({ value }) => value)
            : [];
      const worth = (way: Answer) => {
        const points = pointsOf(question, way);
        return ids.reduce((sum, id, at) => sum + (leans[at] ?? 0) * (points[id] ?? 0), 0);
      };
      const ranked = ways.toSorted((one, other) => worth(other) - worth(one));
      const undecided = ways.every((way) => worth(way) === 0);
      const way = ranked[undecided ? Math.floor(ranked.length / 2) : 0];
      if (way !== undefined) sent.append(question.id, String(way));
    }
    return sent;
  }

  test('answers with every one of its profiles to someone', () => {
    let all: number[][] = [[]];
    for (const _ of ids) all = all.flatMap((leans) => [-1, 0, 1].map((lean) => [...leans, lean]));
    const met = all.map((leans) => {
      const checked = checkAnswers(form, leaning(leans), 'fr');
      const { answers, faults } = checkedUpTo(form, checked, pagesBeforeEnd(form));
      expect(faults).toEqual([]);
      return profileOf(form, scoresOf(form, answers)).id;
    });
    expect(new Set(met)).toEqual(new Set(form.results?.map(({ id }) => id)));
  });

  test(`scores every way of filling it in within the ranges that it announces (seed ${seed})`, () => {
    for (let round = 0; round < 200; round++) {
      const { answers } = fillIn(form, chance(seed + round));
      const scores = scoresOf(form, answers);
      expect(Object.keys(scores)).toEqual(ids);
      for (const id of ids) {
        const [least, most] = rangeOf(form, id);
        expect(scores[id]).toBeGreaterThanOrEqual(least);
        expect(scores[id]).toBeLessThanOrEqual(most);
      }
      expect(form.results).toContain(profileOf(form, scores));
    }
  });

  test('names known dimensions only, in its bounds and in its questions', () => {
    const bounds = form.results?.flatMap(({ when }) =>
      Object.keys({ ...when?.at_least, ...when?.at_most }),
    );
    const counted = questionsOf(form).flatMap((question) =>
      question.kind === 'scale' ? (question.counts_for ?? []) : [],
    );
    expect(ids).toEqual(expect.arrayContaining([...new Set([...(bounds ?? []), ...counted])]));
  });
});
