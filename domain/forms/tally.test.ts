import { describe, expect, test } from 'vitest';
import { type Chance, chance } from '../../commands/demonstration/chance.ts';
import { fillIn } from '../../tests/support/random-answers.ts';
import { seed } from '../../tests/support/seed.ts';
import { formWith, optionsNamed, shippedForms } from '../../tests/support/shipped.ts';
import type { Answer, Answers } from './answer.ts';
import type { Form } from './definition.ts';
import { kindOf } from './kinds/index.ts';
import { answeredQuestions } from './questions.ts';
import { answered, countersOf, fewest, publish, sumTallies, type Tally } from './tally.ts';

const form = formWith([
  [
    { id: 'rating', kind: 'scale', from: 1, to: 5, low: 'Peu', high: 'Très', seen_by: 'totals' },
    { id: 'topics', kind: 'choices', options: optionsNamed('a', 'b', 'c'), seen_by: 'totals' },
    { id: 'name', kind: 'text', optional: true },
  ],
]);

/** The tally that one submission makes. */
const tallyOf = (answers: Answers, of = form): Tally => {
  const tally: Record<string, Record<string, number>> = {};
  for (const [question, value] of countersOf(of, answers)) {
    tally[question] ??= {};
    tally[question][value] = 1;
  }
  return tally;
};

describe('a submission', () => {
  test('raises one counter for each value answered and one for having answered', () => {
    expect(countersOf(form, { rating: 4, topics: ['a', 'c'] })).toEqual([
      ['rating', answered],
      ['rating', '4'],
      ['topics', answered],
      ['topics', 'a'],
      ['topics', 'c'],
    ]);
  });

  test('counts that a text was answered, never what it says', () => {
    expect(countersOf(form, { name: 'Nadia' })).toEqual([['name', answered]]);
  });

  test('raises nothing for what was not answered or not asked', () => {
    expect(countersOf(form, { stray: 'x' })).toEqual([]);
  });

  test(`raises no counter twice in any form that is shipped (seed ${seed})`, () => {
    for (const shipped of shippedForms)
      for (let round = 0; round < 20; round++) {
        const { answers } = fillIn(shipped, chance(seed + round));
        const names = countersOf(shipped, answers).map(
          ([question, value]) => `${question} ${value}`,
        );
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => name.endsWith(` ${answered}`))).toHaveLength(
          Object.keys(answers).length,
        );
      }
  });
});

describe('however much is sent', () => {
  /** The counters of a form, for many submissions of numbers that fall anywhere. */
  const names = (of: Form, luck: Chance) => {
    const found = new Set<string>();
    for (let sending = 0; sending < 3000; sending++) {
      const answers: Record<string, Answer> = sending % 100 ? {} : { ...fillIn(of, luck).answers };
      for (const question of answeredQuestions(of))
        if (question.kind === 'number') {
          const { min, max, decimals } = question;
          const number = min + (luck.between(0, 1_000_000) / 1_000_000) * (max - min);
          answers[question.id] = decimals ? number : Math.round(number);
        }
      for (const counter of countersOf(of, answers)) found.add(counter.join(' '));
    }
    return found.size;
  };

  test.each(shippedForms)(`the form $id has some counters a question (seed ${seed})`, (shipped) => {
    const closed = answeredQuestions(shipped).map(
      (question) => kindOf(question).totals?.values(question, 'fr').length ?? 0,
    );
    const numbers = answeredQuestions(shipped).filter(({ kind }) => kind === 'number').length;
    const most = closed.reduce((sum, each) => sum + each + 2, numbers * 150);
    expect(names(shipped, chance(seed))).toBeLessThanOrEqual(most);
  });

  test('numbers are counted whole, from a hundred on in tens', () => {
    const hours = (max: number, decimals: boolean) =>
      formWith([[{ id: 'hours', kind: 'number', min: -5, max, decimals }]]);
    const counted = (of: Form, answer: number) => countersOf(of, { hours: answer })[1]?.[1];
    const wide = hours(400, true);
    expect([9.4, 9.5, -0.2, 99.4, 99.9, 118, 395.01].map((one) => counted(wide, one))).toEqual([
      '9',
      '10',
      '0',
      '99',
      '100',
      '120',
      '400',
    ]);
    expect([2.44, 0.05].map((one) => counted(hours(5, true), one))).toEqual(['2.4', '0.1']);
    expect([60, 119].map((one) => counted(hours(480, false), one))).toEqual(['60', '120']);
  });
});

describe('the sum of tallies', () => {
  test('adds counter by counter, and keeps those that only one has', () => {
    const one = { rating: { '*': 2, '4': 2 }, topics: { '*': 1, a: 1 } };
    const other = { rating: { '*': 3, '4': 1, '5': 2 } };
    expect(sumTallies([one, other])).toEqual({
      rating: { '*': 5, '4': 3, '5': 2 },
      topics: { '*': 1, a: 1 },
    });
  });

  test('changes none of its parts', () => {
    const one = { rating: { '*': 1 } };
    sumTallies([one, one]);
    expect(one).toEqual({ rating: { '*': 1 } });
  });

  test('of nothing is empty', () => {
    expect(sumTallies([])).toEqual({});
  });

  test(`is the same however the submissions are parted (seed ${seed})`, () => {
    const luck = chance(seed);
    for (const shipped of shippedForms) {
      const tallies = Array.from({ length: 12 }, () =>
        tallyOf(fillIn(shipped, luck).answers, shipped),
      );
      const cut = luck.between(0, tallies.length);
      const parts = [sumTallies(tallies.slice(0, cut)), sumTallies(tallies.slice(cut))];
      expect(sumTallies(parts)).toEqual(sumTallies(luck.shuffled(tallies)));
    }
  });
});

describe('what is seen of anonymous counters', () => {
  const of = (count: number): Tally => ({ rating: { [answered]: count, '4': count } });

  test.each([
    [0, 4, 0],
    [0, 5, 5],
    [0, 6, 6],
    [5, 9, 5],
    [5, 10, 10],
    [6, 10, 6],
    [6, 11, 11],
    [10, 3, 10],
  ])('when %i were seen and %i are there, %i are seen', (before, now, seen) => {
    const shown = publish(before === 0 ? {} : of(before), of(now));
    expect(shown['rating']?.[answered] ?? 0).toBe(seen);
    expect(shown['rating']?.['4'] ?? 0).toBe(seen);
  });

  test('moves on question by question, judged by who answered and not by what they ticked', () => {
    const now = { rating: { [answered]: 5, '2': 5 }, topics: { [answered]: 3, a: 3, b: 3 } };
    expect(publish({}, now)).toEqual({ rating: now.rating });
  });

  test(`gives nobody away to whoever looks after every submission, at programmes and at all together (seed ${seed})`, () => {
    const luck = chance(seed);
    const programmes = ['north', 'south', 'west'];
    const now: Record<string, Record<string, number>> = {};
    const seen: Record<string, Tally> = {};
    /** In which of all views so far each answer was seen: those with the same views are told apart by none. */
    const views = new Map<string, string>();
    for (let nth = 0; nth < 400; nth++) {
      const programme = luck.oneOf(programmes);
      // The value of an answer is its own name, so that a view says exactly whose answers it holds.
      const counts = { ...now[programme], [`answer ${nth}`]: 1 };
      now[programme] = { ...counts, [answered]: (now[programme]?.[answered] ?? 0) + 1 };
      views.set(`answer ${nth}`, '');
      // Some look at every programme each time, some at one only.
      for (const each of programmes)
        if (nth > 200 || luck.between(0, 2) > 0)
          seen[each] = publish(seen[each] ?? {}, { rating: now[each] ?? {} });
      const looked = [
        ...programmes.map((each) => seen[each] ?? {}),
        sumTallies(Object.values(seen)),
      ];
      looked.forEach((view, which) => {
        const held = Object.keys(view['rating'] ?? {}).filter((value) => value !== answered);
        expect(view['rating']?.[answered] ?? 0).toBe(held.length);
        for (const answer of held) views.set(answer, `${views.get(answer)} ${nth}.${which}`);
      });
    }
    const alike = new Map<string, number>();
    for (const history of views.values())
      if (history !== '') alike.set(history, (alike.get(history) ?? 0) + 1);
    expect(alike.size).toBeGreaterThan(20);
    for (const together of alike.values()) expect(together).toBeGreaterThanOrEqual(fewest);
  });
});
