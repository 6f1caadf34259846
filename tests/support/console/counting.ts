import type { Env } from '../../../functions/env.ts';

/** What a request asked of the database. */
export interface Counted {
  read: number;
  written: number;
  queries: number;
}

/** Bindings whose database counts the rows that D1 says it read and wrote. */
export function counting(given: Env): { given: Env; counted: Counted } {
  const counted: Counted = { read: 0, written: 0, queries: 0 };
  const add = (result: D1Result<unknown>) => {
    counted.read += result.meta.rows_read;
    counted.written += result.meta.rows_written;
    counted.queries += 1;
  };
  const statement = (real: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(real, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values));
        if (name === 'real') return target;
        if (name === 'all' || name === 'run')
          return async () => {
            const result = await target.all();
            add(result);
            return result;
          };
        if (name === 'raw')
          return async () => {
            const result = await target.all<Record<string, unknown>>();
            add(result);
            return result.results.map((row) => Object.values(row));
          };
        throw new Error(`not counted: ${String(name)}`);
      },
    });
  const DB = {
    prepare: (query: string) => statement(given.DB.prepare(query)),
    async batch(statements: { real: D1PreparedStatement }[]) {
      const results = await given.DB.batch(statements.map(({ real }) => real));
      results.forEach(add);
      return results;
    },
  } as unknown as D1Database;
  return { given: { ...given, DB }, counted };
}
