import { languages } from '../../domain/words/language.ts';
import type { Fault } from './faults/fault.ts';
import { asName, isSame, nearest } from './nearest/nearest.ts';
import { folders, roleOf } from './reading/folders.ts';

/** The files of a content as they were meant, and what is said of the names of their folders. */
export interface Moved {
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

const data = ['forms', 'programmes', 'faq'];
/** What the folders would be called in French. */
const french: Readonly<Record<string, string>> = {
  formulaires: 'forms',
  questions: 'faq',
  actualites: 'news',
  nouvelles: 'news',
  temoignages: 'testimonials',
  courriels: 'emails',
  mails: 'emails',
  annonces: 'announcements',
};
const texts = Object.keys(folders).filter((folder) => folder !== 'home');

const near = (name: string, known: readonly string[]): string | undefined => {
  const meant = french[asName(name, '-')];
  return meant !== undefined && known.includes(meant) ? meant : nearest(name, known);
};

/** What a folder at the top was meant to be; the short names of languages are not guessed at. */
const meantTop = (top: string): string | undefined =>
  languages.find((each) => isSame(top, each)) ?? near(top, data);

/**
 * Reads the files of a folder under a wrong name as if it had the right one, where none has that: so
 * that its name is one fault, and not every file in it and every link to those.
 */
export function moveMisnamed(files: ReadonlyMap<string, string>): Moved {
  const first = rename(files, 0, (name) => meantTop(name));
  const second = rename(first.files, 1, (name, top) =>
    languages.some((each) => each === top) ? near(name, texts) : undefined,
  );
  return { files: second.files, faults: [...first.faults, ...second.faults] };
}

/** Renames folders at a depth; `meant` says what one was meant to be within another. */
function rename(
  files: ReadonlyMap<string, string>,
  depth: number,
  meant: (name: string, above: string) => string | undefined,
): Moved {
  const read = [...files.keys()].filter((path) => roleOf(path)?.is !== 'ignored');
  const known = new Set(read.map((path) => folderOf(path, depth)));
  const taken = new Set(known);
  const names = new Map<string, string>();
  for (const folder of known) {
    const above = folder?.split('/').slice(0, depth).join('/') ?? '';
    const name = folder?.split('/')[depth] ?? '';
    const right = meant(name, above);
    const to = depth === 0 ? right : `${above}/${right}`;
    if (folder === undefined || right === undefined || to === undefined || taken.has(to)) continue;
    taken.add(to);
    names.set(folder, to);
  }
  const moved = [...files].map(([path, text]) => {
    const folder = folderOf(path, depth);
    const to = folder === undefined ? undefined : names.get(folder);
    return [to === undefined ? path : to + path.slice(folder?.length), text] as const;
  });
  return {
    files: new Map(moved),
    faults: [...names].map(([file, to]) => ({
      file,
      line: 1,
      where: '',
      code: 'folder-name',
      severity: 'error',
      found: file,
      nearest: to,
    })),
  };
}

/** The folder of a path at a depth, from the top; undefined for what lies higher. */
function folderOf(path: string, depth: number): string | undefined {
  const parts = path.split('/');
  return parts.length > depth + 1 ? parts.slice(0, depth + 1).join('/') : undefined;
}
