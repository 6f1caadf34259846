import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  chapterFront,
  contentWith,
  siteFile,
  toDo,
} from '../../site/checking/testing/sound-content.ts';
import { writeContent } from '../support/content/changed-content.ts';

/** A house in a folder of its own, with so little content that it is soon built. */
let folder: string;
let dev: ChildProcess;
let said = '';
let port: number;
const chapter = 'fr/guide/01-un.mdx';
const receipt = 'fr/emails/receipt.md';

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

/** What a site needs that has more than a guide. */
const needed = [...contentWith()].filter(([file]) =>
  ['fr/home.mdx', 'fr/pages/legal.mdx'].includes(file),
);

beforeAll(async () => {
  folder = await writeContent(
    new Map([
      ...needed,
      ['site.yaml', siteFile.replace('[fr, en]', '[fr]')],
      [chapter, `${chapterFront('un').replace('order: 1', 'order: un')}Du texte.${toDo}`],
      [receipt, '---\nsubject: "Bien reçu : {form}"\n---\n\nNous avons tout, **{reference}**.\n'],
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

const patient = { timeout: 500_000, interval: 200 };
/** The status of the home page, and its title. */
async function home(): Promise<string> {
  const answer = await fetch(`http://localhost:${port}/`);
  return `${answer.status} ${/<title>([^<]*)/.exec(await answer.text())?.[1]}`;
}

/** Where a mail is read as its reader would read it, and what stands there. */
const mails = '/_dev/emails/';
const mailPage = async (name = ''): Promise<string> => {
  const answer = await fetch(`http://localhost:${port}${mails}${name}`);
  return `${answer.status} ${await answer.text()}`;
};

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
}, 1_200_000);

test('a mail is read as its reader would read it, with examples, before anybody gets it; none of that is built', async () => {
  expect(said).toContain(`http://localhost:${port}${mails}`);
  const page = await mailPage('receipt/');
  expect(page).toMatch(/^200[\s\S]*Bien reçu\u00a0: Formulaire/);
  expect(page).toContain('Nous avons tout, <strong>A1B2-C3D4</strong>.');
  expect(page).toContain('content/fr/emails/receipt.md');
  const all = await mailPage();
  expect(all).toMatch(/href="\/_dev\/emails\/receipt\/"[\s\S]*Bien reçu/);
  // What is not written is not sent, and says so.
  expect(await mailPage('accepted/')).toContain('content/fr/emails/accepted.md');
  expect(await mailPage('nothing/')).toMatch(/^404/);
  const built = await readdir(join(folder, 'dist'), { recursive: true });
  expect(built.filter((file) => file.includes('_dev'))).toEqual([]);
});

test('a content that was moved away leaves the page standing, and is built again when it is back', async () => {
  const aside = join(folder, 'aside');
  said = '';
  await rename(join(folder, 'content'), aside);
  await vi.waitFor(() => expect(said).toContain('site.yaml'), patient);
  expect(await home()).toBe('200 Binôme – À deux');
  await change(join(aside, 'site.yaml'), 'name: "Binôme"', 'name: "Duos"');
  await change(join(aside, receipt), 'Nous avons tout', 'Tout est là');
  await rename(aside, join(folder, 'content'));
  await vi.waitFor(async () => expect(await home()).toBe('200 Duos – À deux'), patient);
  expect(await mailPage('receipt/')).toMatch(/Tout est là[\s\S]*Duos/);
  expect(dev.exitCode).toBeNull();
}, 1_200_000);
