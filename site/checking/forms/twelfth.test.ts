import { afterAll, beforeAll, expect, test } from 'vitest';
import { addKind } from '../../../domain/forms/kinds/index.ts';
import { starredForm, stars } from '../../../tests/support/twelfth/stars.ts';
import { sayFault } from '../faults/fault.ts';
import { readForm } from './read.ts';

const file = 'forms/noter.yaml';
const faults = (text: string) => readForm(file, text, { programmes: [] }).faults;
let remove = () => {};
beforeAll(() => {
  remove = addKind(stars);
});
afterAll(() => remove());

test('a kind that is added is read, may be for totals, and may be looked at by a condition', () => {
  expect(faults(starredForm)).toEqual([]);
});

test('its own keys, its values and its points are checked', () => {
  const wrong = starredForm
    .replace('counts_for: joy', 'counts_for: joy\n        from: 1')
    .replace('["1", "2"]', '["6"]');
  expect(faults(wrong).map(({ code, line }) => `${line} ${code}`)).toEqual([
    '15 key-other-kind',
    '24 show-if-value',
  ]);
  const beyond = faults(starredForm.replace('joy: 5', 'joy: 6'));
  expect(beyond.map(({ code, about }) => [code, about])).toEqual([
    ['profile-unreachable', { range: 'joy 1–5' }],
  ]);
});

test('editors are told of it, and no longer when it is gone', () => {
  const [fault] = faults(starredForm.replace('kind: stars', 'kind: sters'));
  expect(fault).toMatchObject({ code: 'kind-unknown', nearest: 'stars' });
  const open = starredForm.replace('question: rating, is', 'question: why, is');
  const free = faults(
    open.replace('kind: stars', 'kind: email').replace('        counts_for: joy\n', ''),
  );
  expect(free.map((each) => sayFault(each, 'en')).join('\n')).toContain(
    'Only choice, choices, scale and stars can be counted',
  );
  remove();
  expect(faults(starredForm).map(({ code }) => code)).toContain('kind-unknown');
});
