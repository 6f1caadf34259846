import { type Database, openDatabase } from '../db/open.ts';
import { migrate } from './migrations.ts';
import { openFarDatabase } from './serving/far-database.ts';

/** Where the local database lives. `BINOME_STATE` names another folder, for tests. */
export const statePath = process.env['BINOME_STATE'] ?? '.wrangler/state';

/**
 * Opens the local database, brings it to the newest schema first, and closes it again afterwards. The
 * migrations are applied here and not by wrangler, which starts a workerd for each of them: forty took
 * longer than everything else at a first start.
 */
export async function withLocalDatabase<T>(
  work: (db: Database) => Promise<T>,
  state: string = statePath,
): Promise<T> {
  const far = await openFarDatabase(state);
  try {
    await migrate(far.database);
    return await work(openDatabase(far.database));
  } finally {
    await far.dispose();
  }
}
