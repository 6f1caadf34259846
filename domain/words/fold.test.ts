import { expect, test } from 'vitest';
import { fold, wordsIn } from './fold.ts';

test.each([
  ['Cœur, Ærø', 'coeur, aero'],
  ['Søren Łukasiewicz', 'soren lukasiewicz'],
  ['Đorđe, Þóra, Groß', 'dorde, thora, gross'],
  ['ﬁn, ｆｉｎ', 'fin, fin'],
  ['Éle\u0301onore', 'eleonore'],
  ['Iğdır', 'igdir'],
  ['İzmir, Ħaż, Straße, GROẞ', 'izmir, haz, strasse, gross'],
  ['Mar\u00adtin Du\u200bpont prend-\u2060il', 'martin dupont prend-il'],
])('%s is found by what a keyboard types for it', (text, typed) => {
  expect(fold(text)).toBe(typed);
  expect(fold(typed)).toBe(typed);
});

test.each(["'", '’', 'ʼ', '‘'])('an article before %s is a word of its own', (sign) => {
  expect(wordsIn(`l${sign}été`)).toEqual(['l', 'ete']);
});
