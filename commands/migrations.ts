import { readdirSync, readFileSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { unstable_splitSqlQuery as statementsIn } from 'wrangler';
import { applyMigrations, type Migration } from '../db/apply-migrations.ts';

const folder = 'db/migrations';

/** The house's migrations in their order, each with its statements, parted as wrangler parts them online. */
const migrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, statements: statementsIn(readFileSync(`${folder}/${name}`, 'utf8')) }));

/** Brings a local database to the newest schema, from whatever schema it has. */
export const migrate = (d1: D1Database): Promise<void> => applyMigrations(d1, migrations());
