import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryFolder } from './memory-folder.ts';

test('a folder of one’s own is made; what a process that is gone has left is removed, what another one uses is not', () => {
  const disk = mkdtempSync(join(tmpdir(), 'binome-disk-'));
  const [gone, used] = ['binome-tests-999999999', `binome-tests-${process.ppid}`];
  for (const name of [gone, used, 'of-somebody-else']) mkdirSync(join(disk, name));
  const folder = memoryFolder(disk) ?? '';
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(disk).sort()).toEqual(
    [used, `binome-tests-${process.pid}`, 'of-somebody-else'].sort(),
  );
  rmSync(disk, { recursive: true });
});

test('a machine without such a disk has none', () => {
  expect(memoryFolder('/there/is/no/such/disk')).toBeUndefined();
});
