import type { D1Database } from '@cloudflare/workers-types';
import { appliedMigrations } from './applied-migrations.ts';

/** One step from a schema to the next. */
export interface Migration {
  /** Its file in `db/migrations`. */
  readonly name: string;
  readonly statements: readonly string[];
}

/** Where wrangler notes what it applied: whoever comes after, it or this, goes on from there. */
const note = `create table if not exists d1_migrations (
  id integer primary key autoincrement,
  name text unique,
  applied_at timestamp default current_timestamp not null
)`;

/**
 * Brings a database to the newest schema. Each migration is one batch, with the row that says so: it is
 * there whole or not at all.
 *
 * @param migrations all there are, in their order; those that the database has been through are left out
 * @throws what the database said of the first that failed
 */
export async function applyMigrations(
  d1: D1Database,
  migrations: readonly Migration[],
): Promise<void> {
  const applied = new Set(await appliedMigrations(d1));
  const left = migrations.filter(({ name }) => !applied.has(name));
  if (left.length === 0) return;
  await d1.prepare(note).run();
  for (const { name, statements } of left)
    await d1.batch([
      ...statements.map((one) => d1.prepare(one)),
      d1.prepare('insert into d1_migrations (name) values (?)').bind(name),
    ]);
}
