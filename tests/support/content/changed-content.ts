import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const own = 'tests/content';

/** The texts of a content folder by path. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of the tests' own content. */
export async function houseTexts(): Promise<Texts> {
  const paths = await readdir(own, { recursive: true });
  const texts = paths.filter((path) => /\.(?:ya?ml|mdx?)$/.test(path)).sort();
  return new Map(
    await Promise.all(
      texts.map(async (path) => [path, await readFile(join(own, path), 'utf8')] as const),
    ),
  );
}

/**
 * Writes a content folder of these texts.
 *
 * @returns a folder of its own, in which `content` lies
 */
export async function writeContent(texts: Texts): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'binome-'));
  const content = join(folder, 'content');
  for (const [path, text] of texts) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return folder;
}
