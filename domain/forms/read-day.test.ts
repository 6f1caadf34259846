import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  '2027-03-02',
  '2/3/2027',
  '02.03.2027',
  ' 2027-3-2 ',
  '2/3/27',
  '02 / 03 / 2027',
  '02\u00a003\u202f2027',
  '02–03–2027',
  '\u200e2027-03-02\u200b',
  '０２/０３/２０２７',
])('%j is the second of March', (typed) => expect(readDay(typed)).toBe('2027-03-02'));

test.each([
  '',
  ' ',
  'demain',
  '2027-02-29',
  '31/04/2027',
  '3/28/2027',
  '2027-3',
  '02/03/027',
  '2027-03-02T10:00',
])('%j is no day', (typed) => expect(readDay(typed)).toBeUndefined());
