import { expect, test } from 'vitest';
import { newNumber, numberLength, printedNumber, readNumber } from './number.ts';

test('a number is read again as it is printed, a thousand times', () => {
  const all = Array.from({ length: 1000 }, newNumber);
  expect(new Set(all).size).toBe(1000);
  for (const number of all) expect(readNumber(printedNumber(number))).toBe(number);
});

test.each([
  ['small letters', 'abcd-efgh-jkmn-pqrs'],
  ['blanks for hyphens', ' ABCD EFGH JKMN PQRS '],
  ['a dash that a word processor has put in', 'ABCD–EFGH–JKMN–PQRS'],
  ['a non-breaking space and a sign that is not seen', 'ABCD\u00a0EFGH\u200bJKMN PQRS'],
])('a number is read with %s', (_, typed) => expect(readNumber(typed)).toBe('ABCDEFGHJKMNPQRS'));

test('what is mistaken for a figure on paper is read as that figure', () =>
  expect(readNumber('oOiI-lL00-1111-0000')).toBe('0011110011110000'));

test.each([
  ['nothing', ''],
  ['a sign too few', 'ABCD-EFGH-JKMN-PQR'],
  ['a sign too many', 'ABCD-EFGH-JKMN-PQRST'],
  ['a letter that no number has', 'ABCD-EFGH-JKMN-PQRU'],
  ['a sentence', 'Attestation de mon mentorat'],
  ['a drawing of the length of a number', '🦊'.repeat(numberLength)],
])('%s is no number', (_, typed) => expect(readNumber(typed)).toBeUndefined());
