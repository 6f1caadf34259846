import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { emptied, ownTables } from './tables.ts';

/**
 * Files of tests share an isolate and its database, as visitors do: starting one for each file took two
 * thirds of all the time. Each file finds the newest schema without a row in it, the real clock, and
 * nothing that a file before it put in the place of something real.
 */
vi.useRealTimers();
vi.restoreAllMocks();
await applyD1Migrations(env.DB, env.MIGRATIONS);
await env.ERASED?.exec('drop table if exists erasures');
await emptied([...(await ownTables()), 'sqlite_sequence'], true);
