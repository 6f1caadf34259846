import { env } from 'cloudflare:workers';

/** The tables of the house, in the order in which they were made: neither the platform's, nor SQLite's own, nor the list of migrations. */
export async function ownTables(): Promise<readonly string[]> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not glob '*_cf_*' and name not glob 'sqlite_*' and name not glob 'd1_*'",
  ).all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** Asks something of each table, as one statement that gives a number for each. */
const askingEach = (tables: readonly string[], asked: (table: string) => string) =>
  env.DB.prepare(`select ${tables.map((table) => `(${asked(table)}) as ${table}`).join(', ')}`);

/** How many rows each table has. */
export const countsOf = async (
  tables: readonly string[],
): Promise<Readonly<Record<string, number>>> =>
  (await askingEach(tables, (table) => `select count(*) from ${table}`).first()) ?? {};

/** Which of some tables hold a row, as a statement, and those that it says do. */
const askingWhich = (tables: readonly string[]) =>
  askingEach(tables, (table) => `select exists (select 1 from ${table})`);
const whichOf = (tables: readonly string[], asked: D1Result<unknown> | undefined) => {
  const [holds = {}] = (asked?.results ?? []) as Record<string, number>[];
  return tables.filter((table) => holds[table] === 1);
};

/** Those of some tables that hold a row. */
export const holding = async (tables: readonly string[]): Promise<readonly string[]> =>
  whichOf(tables, await askingWhich(tables).all());

/** Every row of some tables, read in one request. */
export async function rowsOf(tables: readonly string[]) {
  const read = await env.DB.batch<Record<string, unknown>>(
    tables.map((table) => env.DB.prepare(`select * from ${table}`)),
  );
  return tables.map((table, at) => ({ table, rows: read[at]?.results ?? [] }));
}

/**
 * Empties tables, in their order. Only those that hold a row are emptied: most hold none, and to ask all of
 * them takes less than to empty one. What a trigger writes as another table is emptied goes as well.
 *
 * @param unordered whether rows of one may point to rows of those that come later
 */
export async function emptied(tables: readonly string[], unordered = false): Promise<void> {
  let full = await holding(tables);
  while (full.length > 0) {
    const done = await env.DB.batch([
      ...(unordered ? [env.DB.prepare('pragma defer_foreign_keys = on')] : []),
      ...full.map((table) => env.DB.prepare(`delete from ${table}`)),
      askingWhich(tables),
    ]);
    full = whichOf(tables, done.at(-1));
  }
}
