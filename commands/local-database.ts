import { readdirSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import { appliedMigrations } from '../db/applied-migrations.ts';
import { type Database, openDatabase } from '../db/open.ts';
import { run } from './run.ts';

/** Where the local database lives. `BINOME_STATE` names another folder, for tests. */
export const statePath = process.env['BINOME_STATE'] ?? '.wrangler/state';

const open = () =>
  getPlatformProxy<{ DB: D1Database }>({
    persist: { path: `${statePath}/v3` },
    remoteBindings: false,
  });

/** Opens the local database, brings it to the newest schema first, and closes it again afterwards. */
export async function withLocalDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  let proxy = await open();
  try {
    const applied = await appliedMigrations(proxy.env.DB);
    const all = readdirSync('db/migrations').filter((name) => name.endsWith('.sql'));
    if (all.some((name) => !applied.includes(name))) {
      await proxy.dispose();
      const words = ['d1', 'migrations', 'apply', 'binome', '--local', '--persist-to', statePath];
      const { code, output } = await run('wrangler', words, true);
      if (code !== 0) throw new Error(`The local database could not be migrated:\n${output}`);
      proxy = await open();
    }
    return await work(openDatabase(proxy.env.DB));
  } finally {
    await proxy.dispose();
  }
}
