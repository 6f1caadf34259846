import { describe, expect, test } from 'vitest';
import { notASentence } from '../../tests/support/sentence.ts';
import { consentWords, sayApart, sayWrong, type Wrong } from './words.ts';

/** One of each thing that can be wrong, as both languages say it. */
const all: { [W in Wrong as W['wrong']]: [W, fr: string, en: string] } = {
  missing: [{ wrong: 'missing' }, 'Répondez à cette question', 'Answer this question'],
  too_long: [
    { wrong: 'too_long', most: 200, length: 231 },
    'Raccourcissez votre réponse\u00a0: 200 caractères au plus, elle en compte 231',
    'Shorten your answer: 200 characters at most, it has 231',
  ],
  email: [
    { wrong: 'email' },
    'Écrivez une seule adresse e-mail complète, sans espace, par exemple prenom.nom@exemple.fr',
    'Enter one full e-mail address, without spaces, for example first.last@example.com',
  ],
  phone: [
    { wrong: 'phone' },
    'Écrivez un numéro de téléphone complet, par exemple 06 12 34 56 78 ou +32 470 12 34 56',
    'Enter a full telephone number, for example 020 7946 0018 or +32 470 12 34 56',
  ],
  number: [
    { wrong: 'number', least: 0.5, most: 40 },
    'Écrivez un nombre entre 0,5 et 40',
    'Enter a number between 0.5 and 40',
  ],
  whole_number: [
    { wrong: 'whole_number', least: 1, most: 3 },
    'Écrivez un nombre entier entre 1 et 3',
    'Enter a whole number between 1 and 3',
  ],
  date: [
    { wrong: 'date' },
    'Écrivez une date qui existe, par exemple 28/02/2027',
    'Enter a date that exists, for example 28/02/2027',
  ],
  too_early: [
    { wrong: 'too_early', day: '2027-02-01' },
    'Choisissez une date à partir du 1er\u00a0février\u00a02027',
    'Choose a date from 1\u00a0February\u00a02027 onwards',
  ],
  too_late: [
    { wrong: 'too_late', day: '2027-12-31' },
    'Choisissez une date jusqu’au 31\u00a0décembre\u00a02027',
    'Choose a date up to 31\u00a0December\u00a02027',
  ],
  option: [
    { wrong: 'option' },
    'Choisissez une réponse dans la liste proposée',
    'Choose one of the answers offered',
  ],
  several: [{ wrong: 'several' }, 'Choisissez une seule réponse', 'Choose only one answer'],
  too_many: [{ wrong: 'too_many', most: 3 }, 'Gardez au plus 3 réponses', 'Keep 3 answers at most'],
  exclusive: [
    { wrong: 'exclusive', option: { fr: 'Aucun', en: 'None' } },
    'Gardez soit «\u202fAucun\u202f», soit les autres réponses',
    'Keep either “None” or the other answers',
  ],
  point: [
    { wrong: 'point', from: 1, to: 5 },
    'Choisissez un point de l’échelle, de 1 à 5',
    'Choose a point on the scale, from 1 to 5',
  ],
};

describe('in the summary of faults, a sentence', () => {
  const asks = { label: { fr: 'À quoi aider en premier', en: 'What to help with first' } };
  const missing = { fr: 'Cochez un domaine', en: 'Tick an area' };
  const said = (question: Parameters<typeof sayApart>[0], wrong: Wrong, language: 'fr' | 'en') =>
    sayApart(question, sayWrong(wrong, language), language);

  test('begins with the words of its question', () => {
    const wrong: Wrong = { wrong: 'too_many', most: 3 };
    expect(said(asks, wrong, 'fr')).toBe(
      'À quoi aider en premier\u00a0: gardez au plus 3 réponses',
    );
    expect(said(asks, wrong, 'en')).toBe('What to help with first: keep 3 answers at most');
    const label = { fr: 'À quoi aider\u202f?', en: 'What to help with?' };
    expect(said({ label }, wrong, 'fr')).toBe('À quoi aider\u202f? Gardez au plus 3 réponses');
    expect(said({ label }, wrong, 'en')).toBe('What to help with? Keep 3 answers at most');
  });

  test('stands alone where the editor wrote it for this question', () => {
    expect(sayApart({ ...asks, missing }, missing.fr, 'fr')).toBe('Cochez un domaine');
    expect(said({ ...asks, missing }, { wrong: 'several' }, 'en')).toBe(
      'What to help with first: choose only one answer',
    );
  });
});

test('a consent is read as a yes or a no', () => {
  expect([consentWords('fr'), consentWords('en')]).toEqual([
    { given: 'Oui', withheld: 'Non' },
    { given: 'Yes', withheld: 'No' },
  ]);
});

describe('an answer that is wrong', () => {
  test.each(Object.entries(all))(
    '%s is told what to do in both languages',
    (_name, [wrong, fr, en]) => {
      expect(sayWrong(wrong, 'fr')).toBe(fr);
      expect(sayWrong(wrong, 'en')).toBe(en);
      expect([...notASentence(fr, 'fr'), ...notASentence(en, 'en')]).toEqual([]);
    },
  );
});
