import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { D1Database } from '@cloudflare/workers-types';

/** One statement with its values, as D1's API sends it. */
export interface Query {
  readonly sql: string;
  readonly params?: readonly unknown[] | null;
}

const meta = { duration: 0, changes: 0, last_row_id: 0, changed_db: false, size_after: 0 };

/** A database in this process that answers as D1 does, so that its work is in no Worker's time. */
export class Sqlite {
  readonly #database: DatabaseSync;

  /** @param file where it lies; in memory unless said. One that is there already is not migrated again. */
  constructor(file = ':memory:') {
    const isNew = !existsSync(file);
    this.#database = new DatabaseSync(file);
    // Whoever is killed loses nothing that was committed, which is all that is asked of it here.
    if (file !== ':memory:')
      this.#database.exec('pragma journal_mode = wal; pragma synchronous = off');
    if (!isNew) return;
    for (const name of readdirSync('db/migrations').sort())
      if (name.endsWith('.sql')) this.#database.exec(readFileSync(`db/migrations/${name}`, 'utf8'));
  }

  /** Runs a statement and returns what D1's API answers. */
  run({ sql, params }: Query) {
    const statement = this.#database.prepare(sql);
    const values = (params ?? []).map((value) =>
      typeof value === 'boolean' ? Number(value) : value,
    ) as SQLInputValue[];
    const columns = statement.columns().map(({ name }) => name);
    statement.setReturnArrays(true);
    const rows = statement.all(...values) as unknown as unknown[][];
    const changes = Number(this.#database.prepare('select changes() n').get()?.['n']);
    return {
      success: true,
      results: { columns, rows },
      meta: { ...meta, changes, rows_read: rows.length, rows_written: 0 },
    };
  }

  close(): void {
    this.#database.close();
  }

  /** Does statements all or none. */
  #together(statements: readonly (() => unknown)[]) {
    this.#database.exec('begin immediate');
    try {
      const results = statements.map((each) => each());
      this.#database.exec('commit');
      return results;
    } catch (error) {
      this.#database.exec('rollback');
      throw error;
    }
  }

  /** The part of D1 that the house uses, for filling it from here. */
  get d1(): D1Database {
    const statement = (sql: string, params: readonly unknown[] = []) => {
      const now = () => {
        const { results, ...rest } = this.run({ sql, params });
        const named = results.rows.map((row) =>
          Object.fromEntries(results.columns.map((name, column) => [name, row[column]])),
        );
        return { ...rest, results: named };
      };
      const all = async () => now();
      const bind = (...values: readonly unknown[]) => statement(sql, values);
      return { bind, now, all, run: all, raw: async () => this.run({ sql, params }).results.rows };
    };
    const d1 = {
      prepare: (sql: string) => statement(sql),
      batch: async (statements: readonly ReturnType<typeof statement>[]) =>
        this.#together(statements.map(({ now }) => now)),
    };
    return d1 as unknown as D1Database;
  }
}
