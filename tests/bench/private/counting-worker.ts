/**
 * The bundled Worker of the house behind a database that adds up the rows which D1 says it read; the
 * sum of each request is in the header `rows-read` of its answer.
 */
import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';

// @ts-expect-error the bundle stands beside this module in Miniflare only
import bundled from './house.js';

interface Worker {
  fetch(request: Request, env: { readonly DB: D1Database }, context: unknown): Promise<Response>;
}

const house: Worker = bundled;

interface Counted extends D1PreparedStatement {
  readonly real: D1PreparedStatement;
}

function counting(d1: D1Database, add: (result: D1Result<unknown>) => void): D1Database {
  const statement = (real: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(real, {
      get(target, name) {
        if (name === 'real') return target;
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values));
        if (name !== 'all' && name !== 'run' && name !== 'raw')
          throw new Error(`not counted: ${String(name)}`);
        return async () => {
          const result = await target.all<Record<string, unknown>>();
          add(result);
          return name === 'raw' ? result.results.map((row) => Object.values(row)) : result;
        };
      },
    });
  const counted = {
    prepare: (query: string) => statement(d1.prepare(query)),
    async batch(statements: readonly Counted[]) {
      const results = await d1.batch(statements.map(({ real }) => real));
      results.forEach(add);
      return results;
    },
  };
  return counted as unknown as D1Database;
}

const handler: Worker = {
  async fetch(request, env, context) {
    let rows = 0;
    const DB = counting(env.DB, ({ meta }) => {
      rows += meta.rows_read;
    });
    const answer = await house.fetch(request, { ...env, DB }, context);
    // Read to its end: what is filled in while it streams may still ask the database.
    const body = await answer.text();
    const headers = new Headers(answer.headers);
    headers.set('rows-read', String(rows));
    return new Response(body === '' ? null : body, { status: answer.status, headers });
  },
};

export default handler;
