import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'vitest';
import { houseTexts, writeContent } from '../../tests/support/content/changed-content.ts';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Each run loads all that a deploy needs, so the tests of this file run side by side. */
const command = (content: string, lang: string, ...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      ...{ LANG: lang, FORCE_COLOR: '0', BINOME_CONTENT: content },
    };
    execFile(process.execPath, ['commands/deploy.ts', ...words], { env }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

test.concurrent('a content of examples is refused with the whole list, in the first language of the site on a machine that says nothing', async ({
  expect,
}) => {
  const before = readFileSync('wrangler.toml', 'utf8');
  const { status, stdout } = await command('tests/content', 'C.UTF-8', '--dry-run');
  expect(status).toBe(1);
  expect(stdout).toContain('Il manque 10 choses');
  expect(stdout).toMatch(/content\/site\.yaml:\d+ {2}address porte encore un exemple/);
  expect(stdout).toContain('La console reste fermée (503)');
  expect(stdout).toContain('wrangler d1 create binome --jurisdiction eu');
  expect(readFileSync('wrangler.toml', 'utf8')).toBe(before);
});

test.concurrent('it speaks English where it is asked to, whatever the machine speaks', async ({
  expect,
}) => {
  const site = (await houseTexts()).get('site.yaml') ?? '';
  const folder = await writeContent(new Map([['site.yaml', site]]));
  const { status, stdout } = await command(
    join(folder, 'content'),
    'fr_FR.UTF-8',
    ...['--dry-run', '--without-console', '--en'],
  );
  expect(status).toBe(1);
  expect(stdout).toContain('9 things are missing');
  await rm(folder, { recursive: true });
});

test.concurrent('an unknown option shows how the command is called', async ({ expect }) => {
  const { status, stderr } = await command('tests/content', 'C.UTF-8', '--force');
  expect(status).toBe(1);
  expect(stderr).toContain('--without-console');
});
