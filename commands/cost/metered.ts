import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';

/** Rows that a database looked at and wrote. */
export interface Rows {
  rowsRead: number;
  rowsWritten: number;
}

/** A statement with the real one that it stands for. */
type Metered = D1PreparedStatement & { readonly real: D1PreparedStatement };

/** For tests: a D1 that does what the real one does, and counts the rows as Cloudflare bills them. */
export function metered(d1: D1Database, rows: Rows): D1Database {
  const count = <T>(result: D1Result<T>): D1Result<T> => {
    rows.rowsRead += result.meta.rows_read;
    rows.rowsWritten += result.meta.rows_written;
    return result;
  };
  const statement = (real: D1PreparedStatement): Metered =>
    ({
      real,
      bind: (...values: unknown[]) => statement(real.bind(...values)),
      all: async () => count(await real.all()),
      run: async () => count(await real.run()),
      raw: async () =>
        count(await real.all<Record<string, unknown>>()).results.map((row) => Object.values(row)),
      first: async () => count(await real.all()).results[0] ?? null,
    }) as unknown as Metered;
  return {
    prepare: (sql: string) => statement(d1.prepare(sql)),
    batch: async (statements: Metered[]) =>
      (await d1.batch(statements.map(({ real }) => real))).map(count),
  } as unknown as D1Database;
}
