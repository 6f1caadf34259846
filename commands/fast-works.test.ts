import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { houseTexts, writeContent } from '../tests/support/content/changed-content.ts';
import { fastWorks } from './fast-works.ts';
import { run } from './run.ts';

afterEach(() => vi.unstubAllEnvs());

test('the content is spoken of in the language asked for, whatever the machine speaks', async () => {
  vi.stubEnv('LANG', 'fr_FR.UTF-8');
  const content = fastWorks('en').find(({ name }) => name === 'content');
  const [program = '', ...words] = content?.command ?? [];
  expect((await run(program, words, true)).output).toContain('Content: no faults');
});

test('each check that reads the content is told the language', () => {
  const told = fastWorks('en').filter(({ command }) => command.includes('--en'));
  expect(told.map(({ name }) => name)).toEqual(['content', 'types of the pages']);
});

test('without a language asked for, the content is spoken of in that of its site', async () => {
  const folder = await writeContent(
    new Map([
      ['site.yaml', (await houseTexts()).get('site.yaml')?.replace('[fr, en]', '[en]') ?? ''],
    ]),
  );
  vi.stubEnv('BINOME_CONTENT', join(folder, 'content'));
  const content = fastWorks().find(({ name }) => name === 'content');
  const [program = '', ...words] = content?.command ?? [];
  expect((await run(program, words, true)).output).toContain('Content: no faults');
  await rm(folder, { recursive: true });
});
