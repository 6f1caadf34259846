import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { applyMigrations } from '../db/apply-migrations.ts';
import { people } from '../db/schema.ts';
import { withLocalDatabase } from './local-database.ts';
import { run } from './run.ts';
import { openFarDatabase } from './serving/far-database.ts';

const state = mkdtempSync(join(tmpdir(), 'binome-local-'));
afterAll(() => rmSync(state, { recursive: true, force: true }));

test('a new folder gets the newest schema, and wrangler finds nothing that it would still apply', async () => {
  expect(await withLocalDatabase((db) => db.select().from(people), state)).toEqual([]);
  const words = ['d1', 'migrations', 'list', 'binome', '--local', '--persist-to', state];
  expect((await run('wrangler', words, true)).output).toContain('No migrations to apply');
});

test('what a database has been through is not applied again, and a step that fails leaves nothing of itself', async () => {
  const far = await openFarDatabase(join(state, 'steps'));
  const first = { name: '1.sql', statements: ['create table one (n integer)'] };
  const rows = {
    name: '2.sql',
    statements: ['insert into one values (1)', 'insert into no values (2)'],
  };
  await applyMigrations(far.database, [first]);
  await expect(applyMigrations(far.database, [first, rows])).rejects.toThrow('no such table: no');
  const sound = { ...rows, statements: rows.statements.slice(0, 1) };
  await applyMigrations(far.database, [first, sound]);
  await applyMigrations(far.database, [first, sound]);
  expect(await far.database.prepare('select count(*) n from one').first('n')).toBe(1);
  await far.dispose();
});
