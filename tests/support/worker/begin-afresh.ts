import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';

/**
 * Files of tests share an isolate and its database, as visitors do: starting one for each file took two
 * thirds of all the time. Each file finds the newest schema without a row in it, the real clock, and
 * nothing that a file before it put in the place of something real.
 */
vi.useRealTimers();
vi.restoreAllMocks();
await applyD1Migrations(env.DB, env.MIGRATIONS);
await env.ERASED?.exec('drop table if exists erasures');
const { results } = await env.DB.prepare(
  "select name from sqlite_master where type = 'table' and name not glob '*_cf_*' and name not glob 'd1_*'",
).all<{ name: string }>();
await env.DB.batch([
  env.DB.prepare('pragma defer_foreign_keys = on'),
  ...results.map(({ name }) => env.DB.prepare(`delete from ${name}`)),
]);
