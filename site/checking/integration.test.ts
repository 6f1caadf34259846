import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VersionedForm } from '../../domain/forms/version.ts';
import { versionOf } from '../../domain/forms/version.ts';
import { loadAgain, loadContent, soundContent } from './content.ts';
import contentChecking from './integration.ts';

/** A sound content that no test changes: it is read once. */
const sound = resolve('tests/content');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  vi.stubEnv('BINOME_CONTENT', sound);
  vi.stubEnv('LANG', 'fr_FR.UTF-8');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Runs one hook of the integration with what it looks at. */
async function run(
  hook: 'astro:config:setup' | 'astro:build:done',
  options: object,
): Promise<void> {
  const hooks = contentChecking().hooks as Record<string, (options: object) => Promise<void>>;
  await hooks[hook]?.(options);
}

test('every form is written for the Worker with the name of its version', async () => {
  await run('astro:build:done', { dir: pathToFileURL(`${folder}/dist/`) });
  const names = await readdir(join(folder, 'dist/_binome/forms'));
  const forms = (await readdir('tests/content/forms')).map((name) =>
    name.replace('.yaml', '.json'),
  );
  expect(names.sort()).toEqual([...forms, 'index.json'].sort());
  const text = await readFile(join(folder, 'dist/_binome/forms/contact.json'), 'utf8');
  const { version, form } = JSON.parse(text) as VersionedForm;
  expect(version).toBe(await versionOf(form));
  expect(form.id).toBe('contact');
  expect(text).not.toContain('"programmes"');
});

test('a build ends with the list of all faults and one closing line, without a stack', async () => {
  vi.stubEnv('BINOME_CONTENT', folder);
  await writeFile(join(folder, 'site.yaml'), 'nam: "Binôme"\naccent: rouge\n');
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  await run('astro:config:setup', { command: 'build' });
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  const lines = said.join('\n').trim().split('\n');
  expect(lines.at(-1)).toMatch(/^\d+ erreurs dans 1 fichier$/);
  expect(lines).toContain(`${folder}/site.yaml`);
  expect(said.join('\n')).not.toMatch(/\bat .*:\d+:\d+|Error/);
});

test('a sound content lets the build go on in silence', async () => {
  const error = vi.spyOn(console, 'error');
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  await run('astro:config:setup', { command: 'build' });
  expect(exit).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
});

test('content is read once a process, and refused in one line when it is faulty', async () => {
  await writeFile(join(folder, 'site.yaml'), 'accent: rouge\n');
  expect(loadContent(folder)).toBe(loadContent(folder));
  const refusal = await soundContent(folder).catch((error: Error) => error);
  expect(String(refusal)).toMatch(/erreurs dans 1 fichier/);
  expect((refusal as Error).stack).toBe('');
});

test('the content is checked in under two seconds', async () => {
  const times: number[] = [];
  // A busy machine has two more tries.
  for (let round = 0; round < 3 && !times.some((time) => time < 2000); round++) {
    const began = performance.now();
    await loadAgain(sound);
    times.push(performance.now() - began);
  }
  expect(Math.min(...times)).toBeLessThan(2000);
});
