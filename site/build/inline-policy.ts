import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a page may carry in itself, by the directive of the policy that has to name it. */
const carried = {
  'style-src': /<style[^>]*>(.*?)<\/style>/gs,
  'script-src': /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs,
} as const;
type Directive = keyof typeof carried;
const directives = Object.keys(carried) as Directive[];

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The hashes of everything that built pages carry, by directive, each once. Nothing else runs by now:
 * a thousand small files are read sooner one after the other than through the pool of threads.
 */
function hashesIn(output: string): ReadonlyMap<Directive, ReadonlySet<string>> {
  const found = directives.map((directive) => [directive, new Set<string>()] as const);
  for (const file of globSync('**/*.html', { cwd: output })) {
    const html = readFileSync(join(output, file), 'utf8');
    for (const [directive, texts] of found)
      for (const [, text = ''] of html.matchAll(carried[directive])) texts.add(text);
  }
  return new Map(found.map(([directive, texts]) => [directive, new Set([...texts].map(hashOf))]));
}

/**
 * After the build: names the stylesheets and scripts that pages carry in the policy of `_headers`. A
 * page that brings them along is there a round trip sooner, and nothing else inline is let through.
 */
export const inlinePolicy = (): AstroIntegration => ({
  name: 'binome-inline-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const output = fileURLToPath(dir);
      const file = join(output, '_headers');
      let policy = await readFile(file, 'utf8');
      for (const [directive, hashes] of hashesIn(output)) {
        const own = `${directive} 'self'`;
        policy = policy.replaceAll(own, [own, ...[...hashes].sort()].join(' '));
      }
      await writeFile(file, policy);
    },
  },
});
