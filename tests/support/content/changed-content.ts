import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The texts of a content folder by path. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of the shipped content. */
export async function shippedTexts(): Promise<Texts> {
  const paths = await readdir('content', { recursive: true });
  const texts = paths.filter((path) => /\.(?:ya?ml|mdx?)$/.test(path)).sort();
  return new Map(
    await Promise.all(
      texts.map(async (path) => [path, await readFile(join('content', path), 'utf8')] as const),
    ),
  );
}

/**
 * Writes a content folder: these texts, beside the pictures of the shipped one.
 *
 * @returns a folder of its own, in which `content` lies
 */
export async function writeContent(texts: Texts): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'binome-'));
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  for (const path of (await shippedTexts()).keys()) await rm(join(content, path));
  for (const [path, text] of texts) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return folder;
}
