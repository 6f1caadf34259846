import { readFileSync, writeFileSync } from 'node:fs';
import { experimental_readRawConfig } from 'wrangler';
import { type ConsoleSettings, consoleKeys } from './console-lacks.ts';

/** What a deploy needs to know of `wrangler.toml`. */
export interface Settings {
  readonly file: string;
  /** The name of the database; `undefined` when no database is bound as DB. */
  readonly database: string | undefined;
  /** Its id; `undefined` until it was created: the file is shipped with `local`. */
  readonly databaseId: string | undefined;
  readonly console: ConsoleSettings;
}

/** The parts of `wrangler.toml` that are looked at. */
interface Written {
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly d1_databases?: readonly {
    readonly binding: string;
    readonly database_name?: string;
    readonly database_id?: string;
  }[];
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * Reads `wrangler.toml`. What the shell sets for the console counts as well, so that `LOCAL=yes` in
 * front of the command is refused rather than ignored.
 */
export function readSettings(
  file: string,
  shell: Readonly<Record<string, string | undefined>>,
): Settings {
  const written = experimental_readRawConfig({ config: file }).rawConfig as Written;
  const bound = written.d1_databases?.find(({ binding }) => binding === 'DB');
  const console = consoleKeys.flatMap((key) => {
    const value = shell[key] || text(written.vars?.[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    file,
    database: bound?.database_name,
    databaseId: bound?.database_id === 'local' ? undefined : bound?.database_id,
    console: Object.fromEntries(console),
  };
}

/** The text of `wrangler.toml` with the id of the created database in it; nothing else changes. */
export const withDatabaseId = (toml: string, id: string): string =>
  toml.replace(/^(\s*database_id\s*=\s*)"local"/m, `$1"${id}"`);

/** Writes the id of the created database into `wrangler.toml`. */
export const writeDatabaseId = (file: string, id: string): void =>
  writeFileSync(file, withDatabaseId(readFileSync(file, 'utf8'), id));
