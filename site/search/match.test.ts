import { describe, expect, test } from 'vitest';
import { fill, holds, readings, spellings } from './match.ts';

describe('a page', () => {
  test.each([
    ['Au cœur du mentorat', 'coeur'],
    ['Au coeur du mentorat', 'cœur'],
    ['L’écoute et l’élève', "l'ecoute"],
    ["L'écoute et l'élève", 'L’ÉLÈVE'],
    ['Un mentor, une mentorée', 'mentors'],
    ['Écoutez, puis parlez', 'écouter'],
    ['Choisir où déjeuner, à Noël', 'dejeuner noel'],
    ['re\u0301union', 'réunion'],
    ['On peut arrêter', 'se arreter'],
    ['Devenir, quand on le veut bien, un jour, mentor', 'devenir mentor'],
  ])('« %s » has the words of « %s »', (text, query) => {
    expect(holds(text, query)).toBe(true);
  });

  test.each([
    ['Posez-vous des questions telles que celles-ci', 'télétravail'],
    ['Un mot qui existe, et qui n’est pas ici', 'mot qui n existe pas xyzq'],
    ['La date du lancement', 'date limite'],
    ['La charte', 'quiz'],
    [`Date. Signature. ${'Un mot de plus. '.repeat(9)}Connaître ses limites`, 'date limite'],
    ['Vous changez de rôle', 'charte'],
  ])('« %s » lacks a word of « %s »', (text, query) => {
    expect(holds(text, query)).toBe(false);
  });
});

test('a query is looked for in every spelling, and in other words', () => {
  expect(spellings('l’œuvre')).toEqual(["l'œuvre", "l'oeuvre"]);
  expect(spellings('coeur')).toEqual(['coeur', 'cœur']);
  expect(spellings('charte')).toEqual(['charte']);
  const same = { désinscrire: ['arrêter'], rgpd: ['vos données'], 'date limite': ['clôture'] };
  expect(readings('se désinscrire', same)).toEqual(['se désinscrire', 'arrêter']);
  expect(readings('RGPD et photos', same)).toEqual(['RGPD et photos', 'vos données photos']);
  expect(readings('Limite de date, mentor', same).at(-1)).toBe('clôture mentor');
  expect(readings('limite', same)).toEqual(['limite']);
  expect(readings('charte', same)).toEqual(['charte']);
});

test.each(['$&', '$1', "$'", '{count}', '{query}', '\\d+', '.*', '%s'])(
  'the query %s stands in the sentence as it was typed',
  (query) => {
    expect(fill('{count} pages pour « {query} »', { query, count: '3' })).toBe(
      `3 pages pour « ${query} »`,
    );
  },
);
