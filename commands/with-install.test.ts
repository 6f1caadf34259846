import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const lock = '{}';
let folder = '';
const at = (path: string) => join(folder, path);

/** A house whose packages are a link to another's; its `npm` only leaves word that it was called. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'binome-install-'));
  for (const name of ['other', 'bin', 'house/commands']) mkdirSync(at(name), { recursive: true });
  cpSync('commands/with-install.mjs', at('house/commands/with-install.mjs'));
  writeFileSync(at('house/commands/hello.ts'), "console.log('hello');\n");
  writeFileSync(at('house/package-lock.json'), lock);
  symlinkSync(at('other'), at('house/node_modules'), 'junction');
  writeFileSync(at('bin/npm'), `#!/bin/sh\n: > '${at('called')}'\n`, { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true }));

const hello = () =>
  spawnSync(process.execPath, [at('house/commands/with-install.mjs'), 'hello'], {
    encoding: 'utf8',
    env: { PATH: [at('bin'), dirname(process.execPath)].join(delimiter) },
  });

test('nothing is installed into a folder that is a link to another', () => {
  const { status, stderr } = hello();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^node_modules is a link .*\n$/);
  expect(existsSync(at('called'))).toBe(false);
});

test('a link to packages that fit is used as it is', () => {
  const mark = createHash('sha256').update(lock).digest('hex');
  writeFileSync(at('other/.installed-for'), mark);
  const { status, stdout } = hello();
  expect([status, stdout]).toEqual([0, 'hello\n']);
  expect(existsSync(at('called'))).toBe(false);
});
