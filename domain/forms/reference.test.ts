import { describe, expect, test } from 'vitest';
import { naughty } from '../../tests/support/naughty.ts';
import { idOf, idsWith, isId, isKey, isReference, referenceOf } from './reference.ts';

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

describe('the id of a submission', () => {
  test('comes from its key, always the same, and is itself no key', async () => {
    const ids = await Promise.all([idOf(key), idOf(key), idOf(crypto.randomUUID())]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(ids.map(isId)).toEqual([true, true, true]);
    expect(ids.some(isKey)).toBe(false);
  });

  test('may be a key of before ids were derived, and no hostile text', () => {
    expect(isId(key)).toBe(true);
    expect(naughty.filter(isId)).toEqual([]);
  });
});

describe('a reference', () => {
  test('is the first twelve digits of the id, in groups that can be read aloud', () => {
    expect(referenceOf('5f3a9c1e-0b7d-8e2a-9c41-1234567890ab')).toBe('5F3A-9C1E-0B7D');
  });

  test('of an id of before stays the one that its person was given', () => {
    expect(referenceOf(key)).toBe('5F3A-9C1E');
  });

  test('cannot be chosen by choosing the key', async () => {
    const alike = ['000000000000', '000000000001'].map((end) => `5f3a9c1e-0b7d-4e2a-9c41-${end}`);
    const references = await Promise.all(alike.map(async (each) => referenceOf(await idOf(each))));
    expect(references[0]?.slice(0, 4)).not.toBe(references[1]?.slice(0, 4));
    for (const reference of references) expect(reference).not.toContain('5F3A-9C1E');
  });

  test('is not met twice among 20,000', async () => {
    const met = new Set<string>();
    for (let count = 0; count < 20_000; count += 1) met.add(referenceOf(await idOf(`${count}`)));
    expect(met.size).toBe(20_000);
  });

  test('leads back to where its id stands, of before and of now', async () => {
    for (let round = 0; round < 50; round += 1) {
      const old = crypto.randomUUID();
      for (const id of [old, await idOf(old)]) {
        const [from, below] = idsWith(referenceOf(id));
        expect(from < id && id < below).toBe(true);
        const [other] = idsWith(referenceOf(await idOf(crypto.randomUUID())));
        expect(from <= other && other < below).toBe(false);
      }
    }
  });

  test('is known by its shape', async () => {
    expect(isReference(referenceOf(key))).toBe(true);
    expect(isReference(referenceOf(await idOf(key)))).toBe(true);
    expect(naughty.filter(isReference)).toEqual([]);
    for (const wrong of ['5f3a-9c1e', '5F3A9C1E', '5F3A-9C1E-', '5F3A-9C1E-0B7D-0000', '5F3A'])
      expect(isReference(wrong)).toBe(false);
  });
});
