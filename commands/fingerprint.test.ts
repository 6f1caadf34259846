import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'binome-fingerprint-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('a file that changes, appears or goes changes it; a test of it does not', () => {
  mkdirSync(join(folder, 'forms'));
  write('forms/form.ts', 'one');
  const first = fingerprint([folder]);
  for (const name of ['form.test.ts', 'view.test.tsx']) write(`forms/${name}`, 'a test');
  expect(fingerprint([folder])).toBe(first);
  write('forms/latest.ts', '');
  const more = fingerprint([folder]);
  expect(more).not.toBe(first);
  rmSync(join(folder, 'forms/latest.ts'));
  expect(fingerprint([folder])).toBe(first);
  write('forms/form.ts', 'two');
  expect([first, more]).not.toContain(fingerprint([folder]));
});
