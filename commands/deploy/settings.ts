import { readFileSync, writeFileSync } from 'node:fs';
import { experimental_readRawConfig } from 'wrangler';
import { type ConsoleSettings, consoleKeys } from './console-lacks.ts';
import { type MailSettings, mailKeys } from './mail-lacks.ts';

/** What a deploy needs to know of `wrangler.toml`. */
export interface Settings {
  readonly file: string;
  /** The name of the database; `undefined` when no database is bound as DB. */
  readonly database: string | undefined;
  /** Its id; `undefined` until it was created: the file is shipped with `local`. */
  readonly databaseId: string | undefined;
  /** The same of the one in which erasures are noted, bound as ERASED. */
  readonly erased: string | undefined;
  readonly erasedId: string | undefined;
  readonly console: ConsoleSettings;
  readonly mail: MailSettings;
}

/** The parts of `wrangler.toml` that are looked at. */
interface Written {
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly send_email?: readonly { readonly name: string }[];
  readonly d1_databases?: readonly {
    readonly binding: string;
    readonly database_name?: string;
    readonly database_id?: string;
  }[];
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** What the shell sets of one's own machine: `LOCAL=yes` in front of the command is refused rather than ignored. */
const ofOwnMachine = ({
  LOCAL,
  CONSOLE_DRIVER: driver,
}: Readonly<Record<string, string | undefined>>) => ({
  ...(LOCAL ? { LOCAL } : {}),
  ...(driver === 'local' ? { CONSOLE_DRIVER: driver } : {}),
});

/** Reads `wrangler.toml`: what stands there is deployed, and nothing else that the shell has set. */
export function readSettings(
  file: string,
  shell: Readonly<Record<string, string | undefined>>,
): Settings {
  const written = experimental_readRawConfig({ config: file }).rawConfig as Written;
  const bindsMail = written.send_email?.some(({ name }) => name === 'EMAIL') ?? false;
  const bound = (name: 'DB' | 'ERASED') => {
    const found = written.d1_databases?.find(({ binding }) => binding === name);
    const id = found?.database_id;
    return { name: found?.database_name, id: id === shippedIds[name] ? undefined : id };
  };
  const [main, erased] = [bound('DB'), bound('ERASED')];
  const values = (keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = text(written.vars?.[key]);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  return {
    file,
    database: main.name,
    databaseId: main.id,
    erased: erased.name,
    erasedId: erased.id,
    console: { ...values(consoleKeys), ...ofOwnMachine(shell) },
    mail: { ...values(mailKeys), ...(bindsMail ? { EMAIL: true } : {}) },
  };
}

/** What stands in the place of an id in the file as it is shipped, by the binding. */
export const shippedIds = { DB: 'local', ERASED: 'local-erased' } as const;

/** The text of `wrangler.toml` with the id of a created database in it; nothing else changes. */
export const withDatabaseId = (
  toml: string,
  id: string,
  binding: keyof typeof shippedIds = 'DB',
): string =>
  toml.replace(new RegExp(`^(\\s*database_id\\s*=\\s*)"${shippedIds[binding]}"`, 'm'), `$1"${id}"`);

/** Writes the id of a created database into `wrangler.toml`. */
export const writeDatabaseId = (file: string, id: string, binding: keyof typeof shippedIds): void =>
  writeFileSync(file, withDatabaseId(readFileSync(file, 'utf8'), id, binding));
