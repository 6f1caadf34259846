import { describe, expect, test } from 'vitest';
import { mentee, mentor, rules } from '../../../tests/support/pairing/people.ts';
import type { Answers } from '../../forms/answer.ts';
import type { Ground } from '../criteria.ts';
import { findExclusions } from './find.ts';

/** What keeps a mentor and a mentee apart, in short. */
function between(one: Answers, other: Answers, ...grounds: readonly Ground[]) {
  const found = findExclusions(grounds, rules, [mentor('m', one)], [mentee('e', other)]);
  const said = found
    .between(0, 0)
    .map(({ ground, likeness, by }) => [ground, likeness, by].filter(Boolean).join(' '));
  expect(found.excludes(0, 0)).toBe(said.length > 0);
  return said;
}

const camille = { name: 'Camille Legrand' };
const nadia = { name: 'Nadia Benali' };

describe('two people are kept apart', () => {
  test('where one is the other’s manager, whoever says so', () => {
    expect(between(camille, { ...nadia, manager: 'LEGRAND Camille' }, 'manager')).toEqual([
      'manager same mentee',
    ]);
    expect(between({ ...camille, manager: 'nadia benali' }, nadia, 'manager')).toEqual([
      'manager same mentor',
    ]);
  });
  test('in case of doubt where only a part of the name is written', () =>
    expect(between(camille, { ...nadia, manager: 'Mme Legrand' }, 'manager')).toEqual([
      'manager possibly mentee',
    ]));
  test('where one named the other among several', () =>
    expect(between({ ...camille, not_with: 'Paul Morel, Nadia Benali' }, nadia, 'named')).toEqual([
      'named same mentor',
    ]));
  test('in one team, however it is written, unless the companies are two', () => {
    const at = (team: string, organisation?: string) => ({
      team,
      ...(organisation ? { organisation } : {}),
    });
    expect(between(at('Équipe Produit'), at('produit'), 'team')).toEqual(['team same']);
    expect(between(at('Produit', 'Bellus'), at('Produit', 'BELLUS SAS'), 'team')).toEqual([
      'team same',
    ]);
    expect(between(at('Produit', 'Bellus'), at('Produit', 'Drac'), 'team')).toEqual([]);
    expect(between(at('Produit'), at('Ventes'), 'team')).toEqual([]);
  });
  test('in one company, and in case of doubt where one name is part of the other', () => {
    const at = (organisation: string) => ({ organisation });
    expect(between(at('Les Ateliers du Lien'), at('ateliers du lien SARL'), 'company')).toEqual([
      'company same',
    ]);
    expect(between(at('Orange'), at('Orange Bank'), 'company')).toEqual(['company possibly']);
    expect(between(at('SARL'), at('SAS'), 'company')).toEqual([]);
    expect(between(at('Bellus'), {}, 'company')).toEqual([]);
  });
  test('on both sides under one address', () => {
    const found = findExclusions([], rules, [mentor('x', camille)], [mentee('x', nadia)]);
    expect(found.between(0, 0)).toMatchObject([{ ground: 'self' }]);
  });
  test('on no ground that the programme does not name', () =>
    expect(
      between(
        { ...camille, team: 'A' },
        { ...nadia, team: 'A', manager: 'Camille Legrand' },
        'company',
      ),
    ).toEqual([]));
});
