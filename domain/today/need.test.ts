import { expect, test } from 'vitest';
import { byUrgency, type Need } from './need.ts';

const need = (kind: Need['kind'], since: number | undefined, about: string): Need => ({
  ...{ kind, since, about, programme: undefined, page: '' },
});

test('what was promised comes before what drags, and of a kind what has waited longest', () => {
  const needs = [
    need('announcement', undefined, 'a'),
    need('unsigned', 5, 'b'),
    need('late', 9, 'c'),
    need('late', 3, 'd'),
    need('ratio', undefined, 'e'),
    need('unsigned', undefined, 'f'),
  ];
  expect(byUrgency(needs).map(({ about }) => about)).toEqual(['d', 'c', 'b', 'f', 'e', 'a']);
});
