import { afterEach, expect, test, vi } from 'vitest';
import type { Language } from '../domain/words/language.ts';
import { fastWorks } from './fast-works.ts';
import { run } from './run.ts';

afterEach(() => vi.unstubAllEnvs());

test.each<[Language, string, string]>([
  ['en', 'fr_FR.UTF-8', 'Content: no faults'],
  ['fr', 'en_GB.UTF-8', 'Contenu : aucune faute'],
])(
  'the content is spoken of in %s on a machine in %s when that is asked for',
  async (language, machine, said) => {
    vi.stubEnv('LANG', machine);
    const content = fastWorks(language).find(({ name }) => name === 'content');
    const [program = '', ...words] = content?.command ?? [];
    expect((await run(program, words, true)).output).toContain(said);
  },
  30_000,
);

test('each check that reads the content is told the language', () => {
  const told = fastWorks('en').filter(({ command }) => command.includes('--en'));
  expect(told.map(({ name }) => name)).toEqual(['content', 'types']);
});
