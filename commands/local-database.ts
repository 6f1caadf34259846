import { readdirSync } from 'node:fs';
import { appliedMigrations } from '../db/applied-migrations.ts';
import { type Database, openDatabase } from '../db/open.ts';
import { run } from './run.ts';
import { openFarDatabase } from './serving/far-database.ts';

/** Where the local database lives. `BINOME_STATE` names another folder, for tests. */
export const statePath = process.env['BINOME_STATE'] ?? '.wrangler/state';

/** Opens the local database, brings it to the newest schema first, and closes it again afterwards. */
export async function withLocalDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  let far = await openFarDatabase(statePath);
  try {
    const applied = await appliedMigrations(far.database);
    const all = readdirSync('db/migrations').filter((name) => name.endsWith('.sql'));
    if (all.some((name) => !applied.includes(name))) {
      await far.dispose();
      const words = ['d1', 'migrations', 'apply', 'binome', '--local', '--persist-to', statePath];
      const { code, output } = await run('wrangler', words, true);
      if (code !== 0) throw new Error(`The local database could not be migrated:\n${output}`);
      far = await openFarDatabase(statePath);
    }
    return await work(openDatabase(far.database));
  } finally {
    await far.dispose();
  }
}
