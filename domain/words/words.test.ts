import { describe, expect, test } from 'vitest';
import { foreignTo, say, words } from './words.ts';

describe('words', () => {
  test('that are plain stand in every language, each typeset by its own rules', () => {
    expect(words.parse('  "Prêt" ? ')).toEqual({ fr: '«\u202fPrêt\u202f»\u202f?', en: '“Prêt” ?' });
  });

  test('in a map of languages are typeset each by its own rules', () => {
    expect(words.parse({ fr: "C'est ça !", en: "It's so!" })).toEqual({
      fr: 'C’est ça\u202f!',
      en: 'It’s so!',
    });
  });

  test('without English have no English, and French stands in for it, marked', () => {
    const said = words.parse({ fr: 'Oui' });
    expect(said).toStrictEqual({ fr: 'Oui' });
    expect(say(said, 'en')).toBe('Oui');
    expect(foreignTo(said, 'en')).toBe('fr');
    expect(foreignTo(said, 'fr')).toBeUndefined();
  });

  test('without French are said in English, unmarked in English', () => {
    const said = words.parse({ en: 'It\'s "so": yes!' });
    expect(say(said, 'en')).toBe('It\u2019s \u201cso\u201d: yes!');
    expect(foreignTo(said, 'en')).toBeUndefined();
    expect(say(said, 'fr')).toBe(say(said, 'en'));
  });

  test('in the language asked for are said in it, unmarked', () => {
    const said = words.parse({ fr: 'Oui', en: 'Yes' });
    expect([say(said, 'fr'), say(said, 'en')]).toEqual(['Oui', 'Yes']);
    expect(foreignTo(said, 'en')).toBeUndefined();
  });

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a blank text', ' \n\u00a0'],
    ['a map of no language', {}],
    ['blank English', { fr: 'Oui', en: ' ' }],
    ['another language', { fr: 'Oui', de: 'Ja' }],
    ['a number', 5],
    ['a list', ['Oui']],
  ])('are never %s', (_title, value) => {
    expect(words.safeParse(value).success).toBe(false);
  });

  test('that were read may be read again', () => {
    const said = words.parse({ fr: 'L\'"essai" : 5 %', en: 'It\'s "so"...' });
    expect(words.parse(said)).toEqual(said);
  });
});
