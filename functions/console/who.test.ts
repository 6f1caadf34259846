import { expect, test } from 'vitest';
import { referenceOf } from '../../domain/forms/reference.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { callIt, firstWords, pointsIn, whoOf } from './who.ts';

const id = '5b0c0d6e-7c7d-4a55-9d0d-0f1c6c1d2e3f';
const review = builtForm('midway-review').form;
const signUp = builtForm('mentor-sign-up').form;

test('whoever left any of the addresses that a form offers is called by it', () => {
  const answers = { continue: 'stop', change_email: 'zoe@example.org' };
  expect(whoOf(review, answers)).toEqual({ name: '', email: 'zoe@example.org' });
  expect(callIt(review, { id, answers })).toBe('zoe@example.org');
});

test('a name comes before an address, and a reference stands for both', () => {
  const answers = { name: 'Zoé Martin', email: 'zoe@example.org' };
  expect(callIt(signUp, { id, answers })).toBe('Zoé Martin');
  expect(callIt(signUp, { id, answers: {} })).toBe(referenceOf(id));
});

test('an answer whose form is gone is called by its reference', () => {
  expect(callIt(undefined, { id, answers: { name: 'Zoé' } })).toBe(referenceOf(id));
});

test('feedback is told from other feedback by the points it gives, out of how many', () => {
  const feedback = builtForm('session-feedback').form;
  const answers = { usefulness: 5, progress: 3, duration: 60 };
  expect(pointsIn(feedback, answers)).toEqual(['5/5', '3/5']);
  expect(pointsIn(undefined, answers)).toEqual([]);
});

test('what somebody wrote to the coordinator is told from the rest by its first words', () => {
  const { form } = builtForm('contact');
  expect(firstWords(form, { subject: 'join', message: `Bonjour ${'👍🏽'.repeat(60)}` })).toBe(
    'Bonjour…',
  );
  expect(firstWords(signUp, { name: 'Zoé' })).toBe('');
});
