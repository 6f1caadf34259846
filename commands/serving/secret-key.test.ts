import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSecretKey } from '../../functions/actions/secrets/derive.ts';
import { ownFolder } from '../../tests/support/own-folder.ts';
import { localSecretKey } from './secret-key.ts';

test('the key is made once, is good to derive from, and nobody else on the machine reads it', () => {
  const state = join(ownFolder('key'), 'state');
  const key = localSecretKey(state);
  expect(isSecretKey(key)).toBe(true);
  expect(localSecretKey(state)).toBe(key);
  expect(statSync(join(state, 'secret-key')).mode & 0o777).toBe(0o600);
});

test('another database has another key', () => {
  const states = [1, 2].map(() => ownFolder('key'));
  expect(new Set(states.map(localSecretKey)).size).toBe(2);
});
