import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkContent } from '../check.ts';
import { sayFault } from '../faults/fault.ts';
import { readWhole } from '../folder.ts';
import { plain } from './expectations.ts';
import { contentWith } from './sound-content.ts';

/**
 * What is said of a sound content, as it lies on a disk, with some files of other bytes.
 *
 * @param writeMore puts further files into its folder, such as those that no text can name
 */
export async function saidOf(
  bytes: Readonly<Record<string, Uint8Array | string>>,
  writeMore: (folder: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [path, data] of [...contentWith(), ...Object.entries(bytes)]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), data);
    }
    await writeMore(folder);
    const { files, faults } = await readWhole(folder);
    return checkContent(files, { fileFaults: faults }).faults.map(
      (fault) => `${fault.file} ${fault.severity} ${fault.code} ${plain(sayFault(fault, 'fr'))}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One fault, by how it begins and a part of its sentence. */
export const only = (start: string, fragment: string): unknown[] => [
  expect.stringMatching(new RegExp(`^${start} .*${fragment}`)),
];
