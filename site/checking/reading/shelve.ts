import type { Fault } from '../faults/fault.ts';
import { readShape } from '../shape/shape.ts';
import { readMarkdown } from '../source/front-matter.ts';
import { type Folder, folders, roleOf } from './folders.ts';
import type { Found, Shelves, Written } from './written.ts';

/** A Markdown file of the content by its path and text; nothing for any other file. */
export function findMarkdown(path: string, text: string): Found[] {
  const role = roleOf(path);
  if (role?.is !== 'markdown') return [];
  const { folder, language, name } = role;
  return [{ file: path, folder, language, name, source: readMarkdown(path, text) }];
}

/** Puts every file with sound front matter on its shelf, and gathers the faults of the others. */
export function shelve(found: readonly Found[]): { shelves: Shelves; faults: Fault[] } {
  const faults: Fault[] = [];
  const shelves = Object.fromEntries(
    Object.keys(folders).map((folder) => [folder, [] as Written<unknown>[]]),
  ) as Record<Folder, Written<unknown>[]>;
  for (const { file, folder, language, name, source } of found) {
    const { body, bodyLine, hasFront } = source;
    if (!hasFront) {
      faults.push(...source.faults);
      continue;
    }
    const read = readShape(source, folders[folder]);
    faults.push(...read.faults);
    if (read.value)
      shelves[folder].push({ file, language, name, front: read.value, body, bodyLine });
  }
  return { shelves: shelves as unknown as Shelves, faults };
}
