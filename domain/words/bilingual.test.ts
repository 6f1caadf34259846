import { expect, test } from 'vitest';
import { bilingual } from './bilingual.ts';

const words = bilingual({
  fr: { ready: "C'est prêt !", left: (n: number) => `Encore ${n} : "bientôt"` },
  en: { ready: "It's ready!", left: (n) => `${n} left: "soon"` },
});

test('a screen speaks the language that is asked for, typeset, also where it counts', () => {
  expect(words('fr').ready).toBe('C’est prêt\u202f!');
  expect(words('fr').left(2)).toBe('Encore 2\u00a0: «\u202fbientôt\u202f»');
  expect(words('en').ready).toBe('It’s ready!');
  expect(words('en').left(2)).toBe('2 left: “soon”');
});

test('each language is typeset once', () => {
  expect(words('fr')).toBe(words('fr'));
  expect(words('fr')).not.toBe(words('en'));
});
