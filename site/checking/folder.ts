import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decodeText } from './encoding.ts';
import type { Fault } from './faults/fault.ts';
import { pictureFaults } from './pictures.ts';
import { roleOf } from './reading/folders.ts';

const text = /\.(?:md|mdx|ya?ml|txt)$/i;

/** A folder as read: its texts by path, and what the bytes of its files showed. */
export interface ReadFolder {
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

const encodingFault = (file: string, encoding: string): Fault => ({
  file,
  line: 1,
  where: '',
  code: 'file-not-utf8',
  severity: 'error',
  about: { encoding },
});

const unreadFault = (file: string): Fault => ({
  file,
  line: 1,
  where: '',
  code: 'file-unread',
  severity: 'error',
  found: file.replace(/^.*\//, ''),
});

/** The paths of a folder's files in it, with `/`; nothing for a folder that is not there. */
export async function pathsIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .map((path) => path.replaceAll(sep, '/').replace(/^\/+/, ''))
    .sort();
}

/** The files of a folder by their path in it; files that are no text come empty, pictures having been looked at. */
export async function readWhole(root: string): Promise<ReadFolder> {
  const faults: Fault[] = [];
  const read = await Promise.all(
    (await pathsIn(root)).map(async (path): Promise<[string, string][]> => {
      const role = roleOf(path)?.is;
      if (!text.test(path)) return [[path, '']];
      const bytes = await readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
        if (isThere(path, error)) faults.push(unreadFault(path));
      });
      if (bytes === undefined) return [];
      const decoded = decodeText(bytes);
      if (decoded.encoding !== undefined && role !== 'ignored')
        faults.push(encodingFault(path, decoded.encoding));
      return [[path, decoded.text]];
    }),
  );
  const files = read.flat();
  // One after the other: a telephone's photo takes ten megabytes, and its decoding every processor.
  for (const [path] of files)
    if (roleOf(path)?.is === 'image')
      faults.push(
        ...(await pictureFaults(path, join(root, path)).catch((error: NodeJS.ErrnoException) =>
          isThere(path, error) ? [unreadFault(path)] : [],
        )),
      );
  return { files: new Map(files), faults };
}

/** Whether a file that could not be read is there: one that a program just renamed to save it comes again. */
const isThere = (path: string, { code }: NodeJS.ErrnoException): boolean =>
  code !== 'ENOENT' || path.includes('\ufffd');
