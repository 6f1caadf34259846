import { expect, test } from 'vitest';
import { headline } from './headline.ts';

const J = '\u2060';

test.each([
  ['Combien de temps cela prend-il', `Combien de temps cela prend-${J}il`],
  ["M'aidera-t-il", `M\u2019aidera-${J}t-${J}il`],
  ['Puis-je venir', `Puis-${J}je venir`],
  ["Qu'est-ce", `Qu\u2019est-${J}ce`],
])('a title holds a verb and its pronoun together: %s', (text, set) => {
  expect(headline(text, 'fr')).toBe(set);
});

test.each([
  ['Mi-parcours', 'fr'],
  ['Porte-ilot', 'fr'],
  ['On-line', 'fr'],
  ['Sit-on', 'en'],
] as const)('nothing else is held: %s', (text, language) => {
  expect(headline(text, language)).toBe(text);
});
