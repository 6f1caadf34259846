import { migrate } from '../../../commands/migrations.ts';
import { openFarDatabase } from '../../../commands/serving/far-database.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { Sqlite } from '../../bench/cpu/sqlite-as-d1.ts';
import { houseFile } from './rows-in.ts';

/**
 * Makes the database of a house in a folder, and has it filled before anybody serves it. The file itself
 * is written: a hundred people by way of workerd take a quarter of a minute.
 */
export async function newHouse(
  state: string,
  fill: (db: Database) => Promise<unknown>,
): Promise<void> {
  const far = await openFarDatabase(state);
  await migrate(far.database);
  await far.dispose();
  const at = houseFile(state);
  if (at === undefined) throw new Error(`${state} holds no house.`);
  const file = new Sqlite(at);
  await fill(openDatabase(file.d1));
  file.close();
}
