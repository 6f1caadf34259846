import { describe, expect, test } from 'vitest';
import { naughty } from '../../tests/support/naughty.ts';
import { isKey, referenceOf } from './reference.ts';

const key = '5f3a9c1e-0b7d-4e2a-9c41-1234567890ab';

describe('a submission key', () => {
  test('is a version 4 UUID in lower case', () => {
    expect(isKey(key)).toBe(true);
    for (let round = 0; round < 50; round++) expect(isKey(crypto.randomUUID())).toBe(true);
  });

  test.each([
    ['in capitals', key.toUpperCase()],
    ['of another version', key.replace('-4e2a', '-1e2a')],
    ['of another variant', key.replace('-9c41', '-7c41')],
    ['without hyphens', key.replaceAll('-', '')],
    ['with more before', ` ${key}`],
    ['with more after', `${key}\n`],
    ['with letters beyond f', key.replace('5f', '5g')],
    ['that is missing', undefined],
    ['that is null', null],
  ])('is refused %s', (_title, text) => {
    expect(isKey(text)).toBe(false);
  });

  test('is no hostile text', () => {
    expect(naughty.filter(isKey)).toEqual([]);
  });
});

test('a reference is the first eight digits of the key, in two groups that can be read aloud', () => {
  expect(referenceOf(key)).toBe('5F3A-9C1E');
});
