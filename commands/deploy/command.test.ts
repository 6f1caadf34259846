import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const command = (lang: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, ['commands/deploy.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, LANG: lang, FORCE_COLOR: '0' },
  });

test('the shipped content is refused in French, with the whole list', () => {
  const before = readFileSync('wrangler.toml', 'utf8');
  const { status, stdout } = command('fr_FR.UTF-8', '--dry-run');
  expect(status).toBe(1);
  expect(stdout).toContain('Il manque 10 choses');
  expect(stdout).toMatch(/content\/site\.yaml:\d+ {2}address porte encore un exemple/);
  expect(stdout).toContain('La console reste fermée (503)');
  expect(stdout).toContain('wrangler d1 create binome --jurisdiction eu');
  expect(readFileSync('wrangler.toml', 'utf8')).toBe(before);
}, 30_000);

test('it speaks English on a machine that is not French', () => {
  const { status, stdout } = command('C.UTF-8', '--dry-run', '--without-console');
  expect(status).toBe(1);
  expect(stdout).toContain('9 things are missing');
}, 30_000);

test('an unknown option shows how the command is called', () => {
  const { status, stderr } = command('C.UTF-8', '--force');
  expect(status).toBe(1);
  expect(stderr).toContain('--without-console');
}, 30_000);
