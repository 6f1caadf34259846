import { expect, test } from 'vitest';
import { chance } from '../../../commands/demonstration/chance.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Question } from '../../../domain/forms/question.ts';
import { fits, scoresOf } from '../../../domain/forms/quiz.ts';
import { isAsked } from '../../../domain/forms/show-if.ts';
import { draftOf } from './draft.ts';
import { unreachable } from './reach.ts';

const common = { label: 'L', missing: 'M', seen_by: 'coordinator' };
const dimensions = ['time', 'will'];

/** A small quiz made by chance: a few questions, conditions among them, and three profiles. */
function quiz(next: (below: number) => number): unknown {
  const points = () =>
    Object.fromEntries(dimensions.filter(() => next(2) === 0).map((id) => [id, next(7) - 2]));
  const questions = Array.from({ length: 2 + next(3) }, (_, rank) => {
    const show = rank > 0 && next(3) === 0 ? { show_if: { question: 'q0', is: ['a'] } } : {};
    const own = { id: `q${rank}`, ...common, ...show, optional: next(4) === 0 };
    const options = ['a', 'b', 'c'].map((value, at) => ({
      value,
      label: value,
      points: points(),
      ...(at === 2 ? { exclusive: next(2) === 0 } : {}),
    }));
    if (rank > 0 && next(3) === 0)
      return {
        ...own,
        kind: 'scale',
        from: 1,
        to: 5,
        low: 'l',
        high: 'h',
        counts_for: dimensions[next(2)],
        reverse: next(2) === 0,
      };
    return next(2) === 0 && rank > 0
      ? { ...own, kind: 'choices', options, at_most: 1 + next(3) }
      : { ...own, kind: 'choice', options: options.map(({ exclusive: _, ...each }) => each) };
  });
  const bounds = () => ({ at_least: { time: next(9) - 2 }, at_most: { will: next(9) - 1 } });
  return {
    pages: [{ title: 'P', questions }],
    dimensions: dimensions.map((id) => ({ id, label: id })),
    results: [
      { id: 'one', when: bounds() },
      { id: 'two', when: bounds() },
      { id: 'rest', otherwise: true },
    ],
  };
}

/** Every way of answering a question. */
function ways(question: Question): (Answers[string] | undefined)[] {
  const none = 'optional' in question && question.optional ? [undefined] : [];
  if (question.kind === 'scale') return [...none, 1, 2, 3, 4, 5];
  if (question.kind !== 'choice' && question.kind !== 'choices') return [undefined];
  const options = question.options === 'programmes' ? [] : question.options;
  if (question.kind === 'choice') return [...none, ...options.map(({ value }) => value)];
  let sets: (typeof options)[] = [[]];
  for (const option of options) sets = sets.concat(sets.map((set) => [...set, option]));
  return [
    ...none,
    ...sets
      .filter((set) => set.length > 0 && set.length <= (question.at_most ?? 9))
      .filter((set) => set.length === 1 || !set.some(({ exclusive }) => exclusive))
      .map((set) => set.map(({ value }) => value)),
  ];
}

/** The profiles reached by answering in every possible way, one after the other. */
function tried(form: Form): Set<string> {
  let all: Answers[] = [{}];
  for (const question of form.pages.flatMap((page) => page.questions))
    all = all.flatMap((answers) => {
      if (!isAsked(question, answers)) return [answers];
      return ways(question).map((way) =>
        way === undefined ? answers : { ...answers, [question.id]: way },
      );
    });
  return new Set(
    all.map(
      (answers) => form.results?.find((result) => fits(result, scoresOf(form, answers)))?.id ?? '',
    ),
  );
}

test('exactly the profiles that no way of answering leads to are unreachable, over 300 chance quizzes', () => {
  let refused = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const luck = chance(seed);
    const value = quiz((below) => luck.between(0, below - 1));
    const reached = tried(value as Form);
    const never = ['one', 'two', 'rest'].filter((id) => !reached.has(id));
    expect({ seed, never: unreachable(draftOf(value)).map(({ result }) => result.id) }).toEqual({
      seed,
      never,
    });
    refused += never.length;
  }
  expect(refused).toBeGreaterThan(50);
});

test('a quiz too large to go through is judged by its bounds, and quickly', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `d${at}`);
  const questions = Array.from({ length: 40 }, (_, rank) => ({
    id: `q${rank}`,
    kind: 'choice',
    ...common,
    options: ['a', 'b', 'c', 'd'].map((value, at) => ({
      value,
      label: value,
      points: { [ids[(rank + at) % 12] ?? '']: 1 + at },
    })),
  }));
  const value = {
    pages: [{ questions }],
    dimensions: ids.map((id) => ({ id })),
    results: [
      { id: 'some', when: { at_least: Object.fromEntries(ids.map((id) => [id, 9])) } },
      { id: 'beyond', when: { at_least: { d0: 500 } } },
      { id: 'hidden', when: { at_least: Object.fromEntries(ids.map((id) => [id, 10])) } },
      { id: 'rest', otherwise: true },
    ],
  };
  const began = performance.now();
  expect(unreachable(draftOf(value)).map(({ result }) => result.id)).toEqual(['beyond', 'hidden']);
  expect(performance.now() - began).toBeLessThan(10_000);
});
