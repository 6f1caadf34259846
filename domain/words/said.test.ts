import { expect, test } from 'vitest';
import { plain, sayAround, sayMarked } from './said.ts';

const both = { fr: 'Rêve', en: 'Dream' };
const french = { fr: 'Rêve' };

test('words of the page are a text, those of the other language are known as such', () => {
  expect(sayMarked(both, 'en')).toBe('Dream');
  expect(sayMarked(french, 'fr')).toBe('Rêve');
  expect(sayMarked(french, 'en')).toEqual({ text: 'Rêve', lang: 'fr' });
});

test('a sentence keeps its words of another language apart, however deep they stand', () => {
  const around = (one: string, other: string) => `Between "${one}" and ${other}.`;
  expect(sayAround(around, 'a', 'b')).toBe('Between "a" and b.');
  const inner = sayAround((name) => `(${name})`, sayMarked(french, 'en'));
  const said = sayAround(around, sayMarked(french, 'en'), inner);
  const marked = { text: 'Rêve', lang: 'fr' };
  expect(said).toEqual(['Between "', marked, '" and ', '(', marked, ')', '.']);
  expect(plain(said)).toBe('Between "Rêve" and (Rêve).');
});

test('a sentence may turn its texts round, or leave one out', () => {
  const turned = (one: string, other: string) => `${other}, ${one}`;
  const [first, second] = [sayMarked(french, 'en'), 'then'];
  expect(plain(sayAround(turned, first, second))).toBe('then, Rêve');
  expect(plain(sayAround((one) => one, second, first))).toBe('then');
});
