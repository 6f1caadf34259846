import { expect, test } from 'vitest';
import { isMessageKey, receiptKey } from './keys.ts';

test('a key can stand in an address, and nothing else is one', () => {
  expect(isMessageKey(receiptKey(crypto.randomUUID()))).toBe(true);
  for (const text of ['', 'a/b', 'é', 'a b', '%', 'a'.repeat(121)])
    expect(isMessageKey(text)).toBe(false);
});
