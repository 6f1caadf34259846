import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDatabase } from '../db/open.ts';
import { carryOut } from './coordinator/carry-out.ts';
import { databaseThrough, withValues } from './remote-database.ts';
import type { Ran } from './run.ts';

/** SQLite that answers as `wrangler d1 execute --json` does: an answer for each statement. */
function wranglerWith(sqlite: DatabaseSync): (sql: string) => Promise<Ran> {
  return async (sql) => {
    const statements = sql.split(/; (?=select|insert|update|delete)/);
    const answers = statements.map((one) => ({ results: sqlite.prepare(one).all(), meta: {} }));
    return { code: 0, output: `${JSON.stringify(answers, null, 2)}\n` };
  };
}

const at = { language: 'en', now: Date.UTC(2027, 0, 4) } as const;

test('values stand in their places as SQL writes them, and nothing in them is SQL', () => {
  expect(withValues('select ?, "a?",\n  \'?\', ?, ?', ["'; drop table x --?", null, 3])).toBe(
    "select '''; drop table x --?', \"a?\", '?', null, 3",
  );
  expect(() => withValues('select ?', [])).toThrow();
  expect(() => withValues('select 1', ['a'])).toThrow();
  expect(() => withValues('select ?', [new Uint8Array(1)])).toThrow();
});

test('what wrangler says when it fails is what the command fails with', async () => {
  const db = openDatabase(databaseThrough(async () => ({ code: 1, output: '✘ not signed in' })));
  await expect(carryOut(db, { act: 'list' }, at)).rejects.toMatchObject({
    cause: { message: '✘ not signed in' },
  });
});

test('coordinators are let in and out through wrangler as they are by the Worker', async () => {
  const sqlite = new DatabaseSync(':memory:');
  for (const name of readdirSync('db/migrations')
    .filter((one) => one.endsWith('.sql'))
    .sort())
    sqlite.exec(readFileSync(`db/migrations/${name}`, 'utf8'));
  const db = openDatabase(databaseThrough(wranglerWith(sqlite)));
  const add = { act: 'add', email: 'Léa@example.org', name: "Léa d'Or; ?", role: 'owner' } as const;
  const added = await carryOut(db, { ...add, programmes: null }, at);
  expect(added).toEqual({ said: 'Léa@example.org can enter the console.', done: true });
  const listed = await carryOut(db, { act: 'list' }, at);
  expect(listed.said).toBe("Léa@example.org  owner  all programmes  never signed in  Léa d'Or; ?");
  const withdrawn = await carryOut(db, { act: 'withdraw', email: 'léa@EXAMPLE.org' }, at);
  expect(withdrawn).toMatchObject({ done: false, said: expect.stringContaining('only owner') });
});
