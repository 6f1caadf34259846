import type { D1Database } from '@cloudflare/workers-types';
import type { Ran } from './run.ts';

/** A value as it stands in SQL. */
function written(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  throw new Error('only texts and numbers are sent to the database');
}

/** Texts and names in SQL, in which a question mark means itself; between them it is the place of a value. */
const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g;

/** A statement with its values in their places, on one line. */
export function withValues(sql: string, values: readonly unknown[]): string {
  const left = [...values];
  const line = sql.replace(/\s+/g, ' ').trim();
  const filled = line.replace(quoted, (found) => {
    if (found !== '?') return found;
    if (left.length === 0) throw new Error('a statement has more places than values');
    return written(left.shift());
  });
  if (left.length > 0) throw new Error('a statement has fewer places than values');
  return filled;
}

interface Answered {
  readonly results: readonly Record<string, unknown>[];
}

/** What `wrangler d1 execute --json` printed, an answer for each statement. */
function answersIn({ code, output }: Ran): readonly Answered[] {
  const json = output.match(/^\[$[\s\S]*^\]$/m)?.[0];
  if (code !== 0 || json === undefined) throw new Error(output.trim());
  return JSON.parse(json) as readonly Answered[];
}

/** Statements as one text: each is followed by the question how many rows it changed, which not every way of asking tells. */
const asText = (statements: readonly string[]): string =>
  statements.map((one) => `${one}; select changes() as changes`).join('; ');

/**
 * The database that is online, as far as the house's own statements need one: each batch is one
 * `wrangler d1 execute`, which the platform does whole or not at all. It knows no other way to it than
 * wrangler's, and no token.
 *
 * @param execute runs wrangler with SQL of one or more statements
 */
export function databaseThrough(execute: (sql: string) => Promise<Ran>): D1Database {
  const ask = async (statements: readonly string[]) => {
    const answers = answersIn(await execute(asText(statements)));
    return statements.map((_, at) => ({
      results: answers[2 * at]?.results ?? [],
      meta: { changes: Number(answers[2 * at + 1]?.results[0]?.['changes'] ?? 0) },
    }));
  };
  const statement = (sql: string, values: readonly unknown[]) => {
    const all = async () => (await ask([withValues(sql, values)]))[0];
    return {
      text: () => withValues(sql, values),
      bind: (...given: unknown[]) => statement(sql, given),
      all,
      run: all,
      raw: async () => (await all())?.results.map((row) => Object.values(row)) ?? [],
    };
  };
  const bound = {
    prepare: (sql: string) => statement(sql, []),
    batch: (statements: readonly ReturnType<typeof statement>[]) =>
      ask(statements.map((one) => one.text())),
  };
  return bound as unknown as D1Database;
}
