import { expect, test } from 'vitest';
import { hold, setProse } from './prose.ts';

const J = '\u2060';

test.each([
  ['Choisissez vous-même', `Choisissez vous-${J}même`],
  ['De ceux-là', `De ceux-${J}là`],
  ['Combien de temps cela prend-il', `Combien de temps cela prend-${J}il`],
  ["M'aidera-t-il", `M\u2019aidera-${J}t-${J}il`],
  ['Puis-je venir', `Puis-${J}je venir`],
  ['Dites-le-nous', `Dites-${J}le-${J}nous`],
  ["Qu'est-ce", `Qu\u2019est-${J}ce`],
])('French prose holds together what a hyphen joins: %s', (text, set) => {
  expect(setProse(text, 'fr')).toBe(set);
  expect(hold(set, 'fr')).toBe(set);
});

test.each([
  ['Mi-parcours', 'fr'],
  ['Au-delà, outre-lac', 'fr'],
  ['Porte-ilot', 'fr'],
  ['On-line', 'fr'],
  ['Là-bas', 'fr'],
  ['Vous-mêmement', 'fr'],
  ['Sit-on', 'en'],
] as const)('nothing else is held: %s', (text, language) => {
  expect(setProse(text, language)).toBe(text);
});
