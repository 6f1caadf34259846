import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerForm } from '../../../commands/demonstration/answer-form.ts';
import { chance } from '../../../commands/demonstration/chance.ts';
import { naughty } from '../../../tests/support/naughty.ts';
import { fillIn } from '../../../tests/support/random-answers.ts';
import { seed } from '../../../tests/support/seed.ts';
import { formWith, shippedForms } from '../../../tests/support/shipped.ts';
import { starred, stars } from '../../../tests/support/twelfth/stars.ts';
import { checkAnswers } from '../check.ts';
import { answeredQuestions } from '../questions.ts';
import { rangeOf, scoresOf } from '../quiz.ts';
import { asksAttention } from '../readers.ts';
import { countersOf } from '../tally.ts';
import { addKind, answerReader, cellOf, kindNamed, kindOf, showAnswer } from './index.ts';
import { Refusal } from './kind.ts';

describe('a kind that is added to the list', () => {
  let remove = () => {};
  beforeAll(() => {
    remove = addKind(stars);
  });
  afterAll(() => remove());

  const form = () =>
    formWith([[starred({ counts_for: 'joy' })], [{ ...starred(), id: 'again', optional: true }]], {
      dimensions: [{ id: 'joy', label: 'Joie' }],
    });
  const person = {
    name: 'Zoé',
    email: 'z@e.fr',
    role: 'mentor',
    programme: 'x',
    language: 'fr',
  } as const;

  test('has its answers checked, shown, exported and counted', () => {
    const { answers, faults } = checkAnswers(form(), new URLSearchParams('rating=4&again=9'), 'fr');
    expect(answers).toEqual({ rating: 4 });
    expect(faults).toEqual([
      { question: 'again', message: 'Choisissez un point de l’échelle, de 1 à 5' },
    ]);
    expect(checkAnswers(form(), new URLSearchParams(), 'fr').faults).toEqual([
      { question: 'rating', message: 'Donnez une note' },
    ]);
    expect(showAnswer(starred(), 4, 'fr')).toEqual(['★★★★☆']);
    expect(cellOf(starred(), 4, 'fr')).toBe(4);
    expect(countersOf(form(), answers)).toEqual([
      ['rating', '*'],
      ['rating', '4'],
    ]);
  });

  test('gives a quiz its points, and draws attention', () => {
    expect(scoresOf(form(), { rating: 4 })).toEqual({ joy: 4 });
    expect(rangeOf(form(), 'joy')).toEqual([1, 5]);
    expect(asksAttention(form(), { rating: 1 })).toBe(true);
    expect(asksAttention(form(), { rating: 2 })).toBe(false);
  });

  test('is answered by the demonstration and by random people, and holds against naughty texts', () => {
    for (let at = 0; at < 50; at++) {
      const { sent, answers } = fillIn(form(), chance(seed + at));
      expect(checkAnswers(form(), sent, 'fr')).toEqual({ answers, faults: [] });
      expect(answerForm(form(), person, chance(at))['rating']).toBeGreaterThan(0);
    }
    for (const text of naughty)
      expect(answerReader(starred())([text]), text).toBeInstanceOf(Refusal);
  });
});

test('a kind that was taken out again is unknown', () => {
  expect(kindNamed('stars')).toBeUndefined();
  expect(() => starred()).toThrow();
});

test('every example of every question is right or wrong as it says', () => {
  for (const question of shippedForms.flatMap(answeredQuestions)) {
    const { right, wrong } = kindOf(question).examples(question);
    expect(right.length).toBeGreaterThan(0);
    for (const [sent, answer] of right)
      expect(answerReader(question)(sent), question.id).toEqual(answer);
    for (const text of wrong)
      expect(answerReader(question)([text]), `${question.id} ${text}`).toBeInstanceOf(Refusal);
  }
});
