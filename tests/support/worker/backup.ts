import { ownTables, rowsOf } from './tables.ts';
import { env } from './visitor.ts';

/** Copies every row of the database, as the platform's backups do. What it gives puts them back, in the place of what is there then. */
export async function backup(): Promise<() => Promise<void>> {
  const kept = await rowsOf(await ownTables());
  return async () => {
    await env.DB.batch([
      env.DB.prepare('pragma defer_foreign_keys = on'),
      ...kept.map(({ table }) => env.DB.prepare(`delete from ${table}`)),
      ...kept.flatMap(({ table, rows }) =>
        rows.map((row) => {
          const names = Object.keys(row);
          const places = names.map(() => '?').join(', ');
          // Triggers have written some of them already.
          return env.DB.prepare(
            `insert or ignore into ${table} (${names.join(', ')}) values (${places})`,
          ).bind(...Object.values(row));
        }),
      ),
    ]);
  };
}
