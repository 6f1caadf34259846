import type { D1Database } from '@cloudflare/workers-types';

/** The names of the migrations that a database has been through; none in a new one. */
export async function appliedMigrations(d1: D1Database): Promise<readonly string[]> {
  const known = await d1
    .prepare("select 1 from sqlite_master where name = 'd1_migrations'")
    .first();
  if (!known) return [];
  const { results } = await d1.prepare('select name from d1_migrations').all<{ name: string }>();
  return results.map((row) => row.name);
}
