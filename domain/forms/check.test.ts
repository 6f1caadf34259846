import { describe, expect, test } from 'vitest';
import { formWith, optionsNamed } from '../../tests/support/shipped.ts';
import { checkAnswers, checkedUpTo } from './check.ts';
import { reserved } from './reserved.ts';

const sent = (text: string) => new URLSearchParams(text);

describe('required and optional questions', () => {
  const form = formWith([
    [
      { id: 'name', kind: 'text', missing: { fr: 'Indiquez "qui"', en: 'Say "who"' } },
      { id: 'word', kind: 'long_text', optional: true },
      { id: 'note', kind: 'information', text: 'Lisez' },
      { id: 'agreed', kind: 'consent' },
    ],
  ]);

  test('a required question left empty says its own words in the language of the page', () => {
    expect(checkAnswers(form, sent('agreed=yes'), 'fr').faults).toEqual([
      { question: 'name', message: 'Indiquez «\u202fqui\u202f»' },
    ]);
    expect(checkAnswers(form, sent('agreed=yes'), 'en').faults).toEqual([
      { question: 'name', message: 'Say “who”' },
    ]);
  });

  test('a required question without words of its own still says what to do', () => {
    expect(checkAnswers(form, sent('name=Nadia'), 'en').faults).toEqual([
      { question: 'agreed', message: 'Answer this question' },
    ]);
  });

  test('an optional question left empty has no answer and no fault', () => {
    const { answers, faults } = checkAnswers(form, sent('name=Nadia&agreed=yes&word='), 'fr');
    expect(faults).toEqual([]);
    expect(answers).toEqual({ name: 'Nadia', agreed: 'yes' });
  });

  test('an optional question that was answered wrongly is a fault', () => {
    const long = 'a'.repeat(2001);
    const { answers, faults } = checkAnswers(form, sent(`name=N&agreed=yes&word=${long}`), 'en');
    expect(answers).toEqual({ name: 'N', agreed: 'yes' });
    expect(faults.map(({ question }) => question)).toEqual(['word']);
  });

  test.each(['', ' ', '%0D%0A', '%C2%A0', '%E2%80%8B', '%00'])(
    'a text with nothing to see (%j) is no answer',
    (blank) => {
      const { faults } = checkAnswers(form, sent(`name=${blank}&agreed=yes`), 'fr');
      expect(faults.map(({ question }) => question)).toEqual(['name']);
    },
  );

  test('spaces around an answer are taken off, those within are kept', () => {
    const { answers } = checkAnswers(form, sent('name=%20Nadia%20%20B.%0A&agreed=yes'), 'fr');
    expect(answers['name']).toBe('Nadia  B.');
  });

  test('faults come in the order of the questions', () => {
    const { faults } = checkAnswers(form, sent(`agreed=perhaps&word=${'a'.repeat(2001)}`), 'fr');
    expect(faults.map(({ question }) => question)).toEqual(['name', 'word', 'agreed']);
  });
});

describe('names that no question has', () => {
  const form = formWith([
    [
      { id: 'name', kind: 'text', optional: true },
      { id: 'note', kind: 'information', text: 'Lisez' },
    ],
  ]);

  test.each(['nom', '_unknown', 'Name', 'note', '__proto__', 'constructor', ''])(
    '%j is neither a fault nor an answer: an extension of the browser may have added it',
    (name) => {
      const { answers, faults } = checkAnswers(form, new URLSearchParams([[name, 'x']]), 'fr');
      expect(Object.keys(answers)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  test('that the form itself sends, the honeypot among them, are neither faults nor answers', () => {
    const own = Object.values(reserved).map((name): [string, string] => [
      name,
      'filled by a robot',
    ]);
    expect(own.map(([name]) => name)).toContain('website');
    expect(checkAnswers(form, new URLSearchParams(own), 'fr')).toEqual({ answers: {}, faults: [] });
  });
});

describe('questions that depend on earlier ones', () => {
  const form = formWith([
    [{ id: 'role', kind: 'choice', options: optionsNamed('mentor', 'mentee') }],
    [
      {
        id: 'topics',
        kind: 'choices',
        options: optionsNamed('strategy', 'other'),
        show_if: { question: 'role', is: ['mentor'] },
      },
      { id: 'which', kind: 'text', show_if: { question: 'topics', includes: 'other' } },
    ],
  ]);
  const faultsOf = (text: string) =>
    checkAnswers(form, sent(text), 'fr').faults.map(({ question }) => question);

  test('are required when what they look for was answered, along the whole chain', () => {
    expect(faultsOf('role=mentor')).toEqual(['topics']);
    expect(faultsOf('role=mentor&topics=strategy')).toEqual([]);
    expect(faultsOf('role=mentor&topics=strategy&topics=other')).toEqual(['which']);
  });

  test('are not asked when it was not, and what was typed into them is dropped', () => {
    const { answers, faults } = checkAnswers(form, sent('role=mentee&topics=other&which=x'), 'fr');
    expect(faults).toEqual([]);
    expect(answers).toEqual({ role: 'mentee' });
  });

  test('are not asked while what they depend on is wrong: one slip is one fault', () => {
    expect(faultsOf('role=nobody&topics=other')).toEqual(['role']);
    expect(faultsOf('role=mentor&topics=nothing&which=x')).toEqual(['topics']);
  });
});

describe('a form answered up to a page', () => {
  const form = formWith([
    [{ id: 'one', kind: 'text' }],
    [{ id: 'two', kind: 'text' }],
    [{ id: 'three', kind: 'text' }],
  ]);

  test('asks for nothing further on', () => {
    const { answers, faults } = checkedUpTo(form, checkAnswers(form, sent('one=1'), 'fr'), 2);
    expect(answers).toEqual({ one: '1' });
    expect(faults.map(({ question }) => question)).toEqual(['two']);
  });

  test('neither reads nor refuses what was sent for later pages', () => {
    const checked = checkAnswers(form, sent('one=1&two=2&three=a%0Ab'), 'fr');
    const { answers, faults } = checkedUpTo(form, checked, 2);
    expect(answers).toEqual({ one: '1', two: '2' });
    expect(faults).toEqual([]);
  });
});
