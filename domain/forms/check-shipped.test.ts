import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { naughty } from '../../tests/support/naughty.ts';
import { fillIn, sentAgain } from '../../tests/support/random-answers.ts';
import { expectSame } from '../../tests/support/same.ts';
import { seed } from '../../tests/support/seed.ts';
import { notASentence } from '../../tests/support/sentence.ts';
import { shippedForms } from '../../tests/support/shipped.ts';
import type { Language } from '../words/language.ts';
import { plain } from '../words/said.ts';
import { say } from '../words/words.ts';
import { checkAnswers, checkedUpTo } from './check.ts';
import type { AnsweredQuestion } from './question.ts';
import { answeredQuestions, questionsOf } from './questions.ts';

const ROUNDS = 25;
const both: readonly Language[] = ['fr', 'en'];
const sent = (text: string) => new URLSearchParams(text);
const copy = (of: URLSearchParams) => new URLSearchParams(of);

/** Texts that no question of a closed or bounded kind takes. */
const refused: Partial<Record<AnsweredQuestion['kind'], string>> = {
  choice: 'no_such_option',
  choices: 'no_such_option',
  scale: '99',
  consent: 'perhaps',
  number: 'beaucoup',
  date: '2027-02-30',
  email: 'marie@exemple',
  phone: '12',
  text: 'a'.repeat(1001),
};

describe.each(shippedForms)('the form $id', (form) => {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
    round,
    ...fillIn(form, chance(seed + round)),
  }));

  test(`accepts every valid way of filling it in (seed ${seed})`, () => {
    for (const { round, sent, answers } of rounds)
      expectSame({ round, ...checkAnswers(form, sent, 'fr') }, { round, answers, faults: [] });
  });

  test(`reads stored answers that are sent again as the same answers (seed ${seed})`, () => {
    for (const { round, answers } of rounds)
      expectSame(
        { round, ...checkAnswers(form, sentAgain(answers), 'en') },
        { round, answers, faults: [] },
      );
  });

  test(`refuses any one answer made invalid, on that question alone (seed ${seed})`, () => {
    for (const { round, sent, answers } of rounds)
      for (const question of answeredQuestions(form)) {
        const bad = refused[question.kind];
        if (bad === undefined || !(question.id in answers)) continue;
        const changed = copy(sent);
        changed.delete(question.id);
        changed.append(question.id, bad);
        for (const language of both) {
          const checked = checkAnswers(form, changed, language);
          const where = `round ${round}, ${question.id}`;
          const asked = checked.faults.map((fault) => fault.question);
          const message = plain(checked.faults[0]?.message ?? '');
          expectSame(
            { where, asked, message, isKept: question.id in checked.answers },
            { where, asked: [question.id], message, isKept: false },
          );
          expectSame({ message, wrong: notASentence(message, language) }, { message, wrong: [] });
        }
      }
  });

  test(`refuses an unknown option beside valid ones (seed ${seed})`, () => {
    for (const { sent, answers } of rounds)
      for (const { id } of questionsOf(form).filter(({ kind }) => kind === 'choices')) {
        if (!(id in answers)) continue;
        const changed = copy(sent);
        changed.append(id, 'no_such_option');
        const { faults } = checkAnswers(form, changed, 'fr');
        expectSame(
          faults.map(({ question }) => question),
          [id],
        );
      }
  });

  test(`asks for any one required answer that is left out, in its own words (seed ${seed})`, () => {
    for (const { sent, answers } of rounds)
      for (const question of answeredQuestions(form)) {
        if (question.optional || !question.missing || !(question.id in answers)) continue;
        const changed = copy(sent);
        changed.delete(question.id);
        for (const language of both) {
          const { faults } = checkAnswers(form, changed, language);
          const message = say(question.missing, language);
          expectSame(faults, [{ question: question.id, message }]);
          expectSame({ message, wrong: notASentence(message, language) }, { message, wrong: [] });
        }
      }
  });

  test(`checked up to a page is as if it ended there (seed ${seed})`, () => {
    const luck = chance(seed);
    for (const { round, sent } of rounds)
      for (const page of form.pages.keys()) {
        const changed = copy(sent);
        for (const { id } of answeredQuestions(form)) {
          if (luck.often(0.2)) changed.delete(id);
          if (luck.often(0.1)) changed.append(id, luck.oneOf(naughty));
        }
        const cut = { ...form, pages: form.pages.slice(0, page) };
        const within = copy(changed);
        const later = form.pages.slice(page).flatMap(({ questions }) => questions);
        for (const { id } of later) within.delete(id);
        expectSame(
          { round, ...checkedUpTo(form, checkAnswers(form, changed, 'fr'), page) },
          { round, ...checkAnswers(cut, within, 'fr') },
        );
      }
  });

  test('asks, when nothing was sent, for what is required and hidden from nobody', () => {
    const { answers, faults } = checkAnswers(form, sent(''), 'fr');
    expect(answers).toEqual({});
    expect(faults.map(({ question }) => question)).toEqual(
      answeredQuestions(form)
        .filter(({ optional, show_if }) => !optional && !show_if)
        .map(({ id }) => id),
    );
  });

  test('meets hostile texts in every field with sentences, never with an error', () => {
    for (const text of naughty) {
      const fields = questionsOf(form).map(({ id }): [string, string] => [id, text]);
      const changed = new URLSearchParams([...fields, [text, text]]);
      for (const language of both)
        for (const { message } of checkAnswers(form, changed, language).faults)
          expectSame({ message, isLong: plain(message).length > 10 }, { message, isLong: true });
    }
  });
});
