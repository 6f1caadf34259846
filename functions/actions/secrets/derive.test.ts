import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { derivedSecret, isSecretKey } from './derive.ts';

const key = '3f'.repeat(32);

test('a secret is the HMAC-SHA-256 of its purpose and its row, as anybody with the key can reckon', async () => {
  const expected = createHmac('sha256', Buffer.from(key, 'hex'))
    .update('link\n17b0')
    .digest('base64url');
  expect(await derivedSecret(key, 'link', '17b0')).toBe(expected);
});

test('another purpose, another row or another key is another secret; the same is the same', async () => {
  const secrets = await Promise.all([
    derivedSecret(key, 'link', 'a'),
    derivedSecret(key, 'code', 'a'),
    derivedSecret(key, 'link', 'b'),
    derivedSecret('40'.repeat(32), 'link', 'a'),
  ]);
  expect(new Set(secrets).size).toBe(4);
  expect(await derivedSecret(key, 'link', 'a')).toBe(secrets[0]);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
});

test.each([undefined, '', 'secret', '3F'.repeat(32), '3f'.repeat(31), ` ${key}`])(
  '%s is no key, and nothing is derived from it',
  async (wrong) => {
    expect(isSecretKey(wrong)).toBe(false);
    await expect(derivedSecret(wrong ?? '', 'link', 'a')).rejects.toThrow('SECRET_KEY');
  },
);
