import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeChapters } from './chapters.ts';

/** What the site is built from, besides the content. */
const sources = [
  ...['site', 'domain', 'commands', 'astro.config.mjs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

/** Both projects take the installed packages of the repository, so that they have the same Astro. */
function begin(folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** A copy of the site with so many chapters as its only content. Nothing is built inside the repository. */
export function ourProject(folder: string, chapters: number): string {
  begin(folder);
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  mkdirSync(join(folder, 'content'));
  cpSync('content/site.yaml', join(folder, 'content', 'site.yaml'));
  writeChapters(join(folder, 'content'), chapters);
  return folder;
}

const bareFiles: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "type": "module", "private": true }',
  'astro.config.mjs': `
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });`,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  guide: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './content' }) }),
};`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('guide')).map((entry) => ({ params: { slug: entry.data.slug }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>{entry.data.title}</title></head>
  <body><h1>{entry.data.title}</h1><Content components={{ Example: 'div', ToDo: 'div' }} /></body>
</html>`,
};

/** Astro as its documentation writes it, with the same chapters, one page and nothing else: no layout, no search, no sitemap. */
export function bareProject(folder: string, chapters: number): string {
  begin(folder);
  for (const [name, text] of Object.entries(bareFiles)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeChapters(join(folder, 'content'), chapters);
  return folder;
}
