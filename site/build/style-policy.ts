import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The stylesheets that stand in a page itself, as the browser hashes them. */
const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style);

const hashOf = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** The hashes of every stylesheet that any built page carries, each once. */
async function styleHashes(output: string): Promise<readonly string[]> {
  const styles = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: output }))
    for (const style of stylesIn(await readFile(join(output, file), 'utf8'))) styles.add(style);
  return [...styles].map(hashOf).sort();
}

/**
 * After the build: names the stylesheets that pages carry in the policy of `_headers`. A page that
 * brings its stylesheet along is there one round trip sooner, and nothing else inline is let through.
 */
export const stylePolicy = (): AstroIntegration => ({
  name: 'binome-style-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const output = fileURLToPath(dir);
      const hashes = await styleHashes(output);
      const file = join(output, '_headers');
      const policy = await readFile(file, 'utf8');
      const named = ["style-src 'self'", ...hashes].join(' ');
      await writeFile(file, policy.replaceAll("style-src 'self'", named));
    },
  },
});
