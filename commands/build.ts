import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { indexForSearch } from '../site/build/search-index.ts';
import { fingerprint } from './fingerprint.ts';
import { run } from './run.ts';

/** Everything the built site is made of. */
const sources = [
  process.env['BINOME_CONTENT'] || 'content',
  'domain',
  'site',
  'astro.config.mjs',
  'package-lock.json',
];
const mark = '.cache/built-from';

/**
 * Builds the site and its search index into `dist/` unless they stand there already, made of the
 * same files. The build checks the content first and says what is wrong with it.
 *
 * @param silent says nothing of it, for who has said it in words of their own
 * @returns whether `dist/` is up to date now
 */
export async function build(silent = false): Promise<boolean> {
  const now = fingerprint(sources);
  const whole = ['dist/404.html', 'dist/pagefind/pagefind.js', mark].every((file) =>
    existsSync(file),
  );
  if (whole && readFileSync(mark, 'utf8') === now) return true;
  rmSync(mark, { force: true });
  if (!silent) console.log('Building the site…');
  const { code, output } = await run('astro', ['build'], true);
  if (code !== 0) {
    console.error(output);
    return false;
  }
  await indexForSearch('dist', '.cache/search');
  mkdirSync('.cache', { recursive: true });
  writeFileSync(mark, now);
  return true;
}
