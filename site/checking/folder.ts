import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const text = /\.(?:md|mdx|ya?ml|txt)$/i;

/** The files of a folder by their path in it, with `/`; files that are no text come empty. Nothing for a folder that is not there. */
export async function readFolder(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const path = file.slice(root.length).replaceAll(sep, '/').replace(/^\/+/, '');
      return [path, text.test(path) ? await readFile(file, 'utf8') : ''];
    }),
  );
  return new Map(read.sort(([one], [other]) => (one < other ? -1 : 1)));
}
