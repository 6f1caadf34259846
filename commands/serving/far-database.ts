import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { Miniflare } from 'miniflare';
import { unstable_readConfig as readConfig } from 'wrangler';

/** What stands beside the database: it does what it is handed, in one batch, and hands back what came of it. */
const worker = `export default {
  async fetch(request, { DB }) {
    const { statements, raw } = await request.json();
    const bound = statements.map(({ sql, params }) => DB.prepare(sql).bind(...params));
    try {
      return Response.json(raw ? await bound[0].raw() : await DB.batch(bound));
    } catch (error) {
      return new Response(error.message, { status: 500 });
    }
  },
};`;

/** A local database, and the end of it. */
export interface FarDatabase {
  readonly database: D1Database;
  dispose(): Promise<void>;
}

/** A statement that is written down here and done there. */
class FarStatement {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly #ask: Ask;

  constructor(ask: Ask, sql: string, params: readonly unknown[] = []) {
    this.#ask = ask;
    this.sql = sql;
    this.params = params;
  }

  bind(...params: unknown[]) {
    return new FarStatement(this.#ask, this.sql, params);
  }

  async all() {
    const [result] = (await this.#ask([this])) as { results: Record<string, unknown>[] }[];
    return result;
  }

  run() {
    return this.all();
  }

  raw() {
    return this.#ask([this], true);
  }

  async first(column?: string) {
    const row = (await this.all())?.results[0] ?? null;
    return row === null || column === undefined ? row : (row[column] ?? null);
  }
}
type Ask = (statements: readonly FarStatement[], raw?: boolean) => Promise<unknown>;

/**
 * Opens the database that lies in a folder, for a program that asks much of it. Miniflare's own way leads
 * into workerd and back for each statement that is prepared, and again for its values, while everything
 * waits; here only what is done goes there, a batch at a time.
 */
export async function openFarDatabase(state: string): Promise<FarDatabase> {
  const config = readConfig({ config: 'wrangler.toml' });
  const id =
    config.d1_databases.find((one: { binding: string }) => one.binding === 'DB')?.database_id ?? '';
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    resourcePersistencePath: `${state}/v3`,
    unsafeLocalExplorer: false,
    unsafeObservability: false,
    workers: [
      {
        config: {
          name: 'database',
          compatibilityDate: config.compatibility_date ?? '',
          manifest: {
            mainModule: 'at.js',
            modules: { 'at.js': { type: 'esm', contents: worker } },
          },
          env: { DB: { type: 'd1', id } },
        },
      },
    ],
  });
  await miniflare.ready;
  const ask: Ask = async (statements, raw = false) => {
    const written = statements.map(({ sql, params }) => ({ sql, params }));
    const body = JSON.stringify({ statements: written, raw });
    const answer = await miniflare.dispatchFetch('http://database/', { method: 'POST', body });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const database = {
    prepare: (sql: string) => new FarStatement(ask, sql) as unknown as D1PreparedStatement,
    batch: (statements: readonly FarStatement[]) => ask(statements),
  };
  return {
    database: database as unknown as D1Database,
    dispose: () => miniflare.dispose(),
  };
}
