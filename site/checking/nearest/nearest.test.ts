import { expect, test } from 'vitest';
import { asName, distance, nearest } from './nearest.ts';

const words = [
  'text',
  'long_text',
  'email',
  'phone',
  'choice',
  'choices',
  'scale',
  'consent',
  'true',
];

test.each([
  ['txt', 'text'],
  ['texte', 'text'],
  ['Email', 'email'],
  ['courriel', 'email'],
  ['long-text', 'long_text'],
  ['longtext', 'long_text'],
  ['échelle', 'scale'],
  ['choise', 'choice'],
  ['choix', 'choices'],
  ['cosnent', 'consent'],
  ['consentement', 'consent'],
  ['oui', 'true'],
])('the word meant by %s is %s', (written, meant) => {
  expect(nearest(written, words)).toBe(meant);
});

test.each(['', 'photo', 'zzz', 'x', 'programme'])('no known word is meant by "%s"', (written) => {
  expect(nearest(written, words)).toBeUndefined();
});

test('every known word is nearest to itself, and to itself with any one slip', () => {
  for (const word of words) {
    expect(nearest(word, words)).toBe(word);
    for (let at = 1; at < word.length; at++) {
      const without = word.slice(0, at) + word.slice(at + 1);
      const near = nearest(without, words);
      expect(distance(without, near ?? '')).toBeLessThanOrEqual(1);
    }
  }
});

test('a distance is 0 for equal words only, the same both ways, and obeys the triangle', () => {
  const some = ['', 'a', 'ab', 'ba', 'abc', 'acb', 'text', 'txt', 'tetx'];
  for (const one of some)
    for (const other of some) {
      expect(distance(one, other) === 0).toBe(one === other);
      expect(distance(one, other)).toBe(distance(other, one));
      expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }
});

test('a swap of two letters is one slip', () => {
  expect(distance('cosnent', 'consent')).toBe(1);
});

test('any text can be made a name, and a name stays as it is', () => {
  expect(asName("L'été à Québec !", '-')).toBe('l-ete-a-quebec');
  expect(asName('Œuvre n° 2', '_')).toBe('oeuvre_n_2');
  expect(asName('devenir-mentor', '-')).toBe('devenir-mentor');
});
