import { describe, expect, test } from 'vitest';
import { compareNames } from './compare.ts';
import { namesIn, namesOf } from './mentioned.ts';
import { readName } from './name.ts';

const compare = (one: string, other: string) => compareNames(readName(one), readName(other));

test.each([
  ['Camille Legrand', 'Camille LEGRAND', 'same'],
  ['Camille Legrand', 'LEGRAND Camille', 'same'],
  ['Élodie Lefèvre', 'elodie lefevre', 'same'],
  ['M. Jean-Pierre Morel', 'Jean Pierre MOREL', 'same'],
  ['Dr Nadia Benali', 'Nadia Benali', 'same'],
  ['Marie de La Tour', 'DE LA TOUR Marie', 'same'],
  ['Marie de La Tour', 'Marie Delatour', 'same'],
  ['Ben Ali', 'ben ali', 'same'],
  ['Mme Legrand', 'Camille LEGRAND', 'possibly'],
  ['C. Legrand', 'Camille Legrand', 'possibly'],
  ['Camille L.', 'Camille Legrand', 'possibly'],
  ['Camille', 'Camille Legrand', 'possibly'],
  ['Legrand', 'Legrand', 'possibly'],
  ['Camille Marie Legrand', 'Camille Legrand', 'possibly'],
  ['Marie La Tour', 'Marie de La Tour', 'possibly'],
  ['É. Dupont', 'Élodie Dupont', 'possibly'],
  ['Camille Legrand', 'Claire Legrand', 'different'],
  ['R. Legrand', 'Camille Legrand', 'different'],
  ['Camille Legrand', 'Camille Legros', 'different'],
  ['Jean Martin', 'Jean Martinez', 'different'],
  ['', 'Camille Legrand', 'different'],
  ['Mme', 'Camille Legrand', 'different'],
])('%s and %s are %s', (one, other, likeness) => {
  expect([compare(one, other), compare(other, one)]).toEqual([likeness, likeness]);
});

test.each([
  ['Nadia Benali et Paul Morel', ['Nadia Benali', 'Paul Morel']],
  ['Nadia Benali; Paul Morel, X', ['Nadia Benali', 'Paul Morel', 'X']],
  ['  \n- ', []],
])('the names in %j are told apart', (text, names) => expect(namesIn(text)).toEqual(names));

describe('whom a name means', () => {
  const people = ['Camille Legrand', 'Paul Morel', 'Claire Legrand', 'Paul Morel', '', 'N. Benali'];
  const meant = (written: string) =>
    namesOf(people)(written).map(({ person, likeness }) => `${person} ${likeness}`);

  test('is one person where the whole name is theirs', () =>
    expect(meant('legrand camille')).toEqual(['0 same']));
  test('is possibly each who has that name', () => {
    expect(meant('Mme Legrand')).toEqual(['0 possibly', '2 possibly']);
    expect(meant('C. Legrand')).toEqual(['0 possibly', '2 possibly']);
  });
  test('is possibly either of two people of one name', () =>
    expect(meant('Paul Morel')).toEqual(['1 possibly', '3 possibly']));
  test('finds who is known by an initial', () =>
    expect(meant('Nadia Benali')).toEqual(['5 possibly']));
  test('is nobody otherwise', () => expect(meant('Zoé Petit')).toEqual([]));

  test('is found without comparing it with everybody as it would be by that', () => {
    for (const written of ['Camille', 'L.', 'P. M.', 'Morel Paul', 'N Benali', 'Le Grand']) {
      const own = readName(written);
      const like = people.flatMap((name, person) =>
        compareNames(own, readName(name)) === 'different' ? [] : [person],
      );
      expect(namesOf(people)(written).map(({ person }) => person)).toEqual(like);
    }
  });
});
