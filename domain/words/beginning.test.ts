import { expect, test } from 'vitest';
import { beginning } from './beginning.ts';

test('a text that is short enough stays as it is, in one line', () => {
  expect(beginning('Une\nfois', 8)).toBe('Une fois');
  expect(beginning('Quand\u00a0?', 70)).toBe('Quand\u00a0?');
});

test('a long one ends after a whole word', () => {
  expect(beginning('Bonjour à toutes et à tous', 12)).toBe('Bonjour à…');
  expect(beginning(`Bonjour ${'👍🏽'.repeat(60)}`, 70)).toBe('Bonjour…');
});

test.each(['👩‍👩‍👧‍👦', 'e\u0301', '🇫🇷', '👍🏽'])(
  'one without a blank ends between two signs, and cuts none (%s)',
  (sign) => {
    for (let before = 0; before < 30; before++)
      expect(beginning('-'.repeat(before) + sign.repeat(60), 70)).toMatch(
        new RegExp(`^-*(?:${sign})+…$`, 'u'),
      );
  },
);
