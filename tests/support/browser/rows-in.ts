import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The database of the house has the table; that of who was erased, beside it, has not. */
const isTheHouse = (database: DatabaseSync) =>
  database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'submissions'").get() !== undefined;

/** What a query finds in the database of a house. Reads the file beside the running server, and only reads. */
export function rowsIn<Row>(state: string, sql: string, ...values: string[]): readonly Row[] {
  const folder = join(state, 'v3', 'd1', 'miniflare-D1DatabaseObject');
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite',
  );
  return files.flatMap((name) => {
    const database = new DatabaseSync(join(folder, name), { readOnly: true });
    try {
      if (!isTheHouse(database)) return [];
      return database.prepare(sql).all(...values) as unknown as Row[];
    } finally {
      database.close();
    }
  });
}
