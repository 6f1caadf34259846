import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { chapterFront, siteFile, toDo } from '../../site/checking/testing/sound-content.ts';
import { writeContent } from '../support/content/changed-content.ts';

/** A house in a folder of its own, with so little content that it is soon built. */
let folder: string;
let dev: ChildProcess;
let said = '';
let port: number;
const chapter = 'fr/guide/01-un.mdx';

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

beforeAll(async () => {
  folder = await writeContent(
    new Map([
      ['site.yaml', siteFile.replace('[fr, en]', '[fr]')],
      [chapter, `${chapterFront('un').replace('order: 1', 'order: un')}Du texte.${toDo}`],
    ]),
  );
  for (const source of [
    'site',
    'domain',
    'functions',
    'db',
    'commands',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'wrangler.toml',
  ])
    await cp(source, join(folder, source), { recursive: true });
  await cp('.cache/worker', join(folder, '.cache/worker'), { recursive: true }).catch(() => {});
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  port = await freePort();
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  dev = spawn(process.execPath, ['commands/dev.ts', '--fr'], {
    cwd: folder,
    env: { ...env, PORT: String(port), BINOME_CONTENT: '', BINOME_STATE: join(folder, 'state') },
  });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (chunk) => {
      said += chunk;
    });
});

afterAll(async () => {
  const ended = new Promise((resolve) => dev.once('exit', resolve));
  dev.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

const patient = { timeout: 100_000, interval: 200 };
/** The status of the home page, and its title. */
async function home(): Promise<string> {
  const answer = await fetch(`http://localhost:${port}/`);
  return `${answer.status} ${/<title>([^<]*)/.exec(await answer.text())?.[1]}`;
}

/** Changes a text of the content, wherever that lies. */
async function change(place: string, from: string, to: string): Promise<void> {
  await writeFile(place, (await readFile(place, 'utf8')).replace(from, to));
}

test('a fault before anything was built is said, and ends nothing: the page is there once it is mended', async () => {
  await vi.waitFor(() => expect(said).toContain('Stop with Ctrl+C'), patient);
  expect(said).toContain(chapter);
  expect(await home()).toMatch(/^503/);
  await change(join(folder, 'content', chapter), 'order: un', 'order: 1');
  await vi.waitFor(async () => expect(await home()).toBe('200 Binôme – À deux'), patient);
}, 220_000);

test('a content that was moved away leaves the page standing, and is built again when it is back', async () => {
  const aside = join(folder, 'aside');
  said = '';
  await rename(join(folder, 'content'), aside);
  await vi.waitFor(() => expect(said).toContain('site.yaml'), patient);
  expect(await home()).toBe('200 Binôme – À deux');
  await change(join(aside, 'site.yaml'), 'name: "Binôme"', 'name: "Duos"');
  await rename(aside, join(folder, 'content'));
  await vi.waitFor(async () => expect(await home()).toBe('200 Duos – À deux'), patient);
  expect(dev.exitCode).toBeNull();
}, 220_000);
