import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The database of the house has the table; that of who was erased, beside it, has not. */
const isTheHouse = (file: string): boolean =>
  readIn(file, "SELECT 1 FROM sqlite_master WHERE name = 'submissions'", []).length > 0;

function readIn(file: string, sql: string, values: readonly string[]): readonly unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
}

/** The file in which a house's database lies, by the folder of its databases. */
export function houseFile(state: string): string | undefined {
  const folder = join(state, 'v3', 'd1', 'miniflare-D1DatabaseObject');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite')
    .map((name) => join(folder, name))
    .find(isTheHouse);
}

/** What a query finds in the database of a house. Reads the file beside the running server, and only reads. */
export function rowsIn<Row>(state: string, sql: string, ...values: string[]): readonly Row[] {
  const file = houseFile(state);
  return file === undefined ? [] : (readIn(file, sql, values) as readonly Row[]);
}
