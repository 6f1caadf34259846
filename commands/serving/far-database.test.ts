import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { type FarDatabase, openFarDatabase } from './far-database.ts';

const state = mkdtempSync(join(tmpdir(), 'binome-far-'));
let far: FarDatabase;
/** Miniflare's own way to a database of the same make: what is asked of both is answered alike. */
let near: Awaited<ReturnType<typeof getPlatformProxy<{ DB: D1Database }>>>;

beforeAll(async () => {
  far = await openFarDatabase(state);
  near = await getPlatformProxy({ persist: false, remoteBindings: false });
});
afterAll(async () => {
  await far.dispose();
  await near.dispose();
  rmSync(state, { recursive: true, force: true });
});

/** What both say of the same, without how long it took. */
async function both(ask: (database: D1Database) => Promise<unknown>): Promise<readonly unknown[]> {
  const said = async (database: D1Database) => {
    const plain = JSON.stringify(
      await ask(database).catch((error: Error) => error.message),
      (key, value) =>
        ['duration', 'served_by', 'timings', 'size_after'].includes(key) ? 0 : value,
    );
    return plain === undefined ? undefined : JSON.parse(plain);
  };
  return [await said(far.database), await said(near.env.DB)];
}

const create = 'create table t (id integer primary key, n real, word text unique)';
const add = 'insert into t (n, word) values (?, ?)';

test.each<[string, (database: D1Database) => Promise<unknown>]>([
  ['a table', (db) => db.prepare(create).run()],
  [
    'a batch of rows, nothing and texts of every kind among them',
    (db) =>
      db.batch(
        [
          [1.5, 'é \u{1f331} \u0000 "\'\n'],
          [null, 'x'.repeat(20_000)],
          [-0, ''],
        ].map((values) => db.prepare(add).bind(...values)),
      ),
  ],
  ['rows by name', (db) => db.prepare('select * from t order by id').all()],
  [
    'rows in the order of their columns, two of one name too',
    (db) => db.prepare('select word, n, id as word from t order by id').raw(),
  ],
  ['one row', (db) => db.prepare('select n, word from t where id = ?').bind(1).first()],
  ['one value', (db) => db.prepare('select n, word from t where id = ?').bind(1).first('word')],
  ['a value that is null', (db) => db.prepare('select n from t where id = 2').first('n')],
  ['a row that is not there', (db) => db.prepare('select n from t where id = 9').first()],
  ['how many rows changed', (db) => db.prepare('update t set n = 2').run()],
  [
    'a batch in which something fails',
    (db) => db.batch([db.prepare(add).bind(7, 'seven'), db.prepare(add).bind(8, '')]),
  ],
  ['what such a batch leaves: nothing', (db) => db.prepare('select count(*) n from t').all()],
  ['what is no SQL', (db) => db.prepare('selekt 1').all()],
])('%s', async (_, ask) => {
  const [there, here] = await both(ask);
  expect(there).toEqual(here);
  expect(there).toBeDefined();
});

test('a statement may be bound again, and what was bound before stays as it was', async () => {
  const asked = far.database.prepare('select ? as n');
  const [one, two] = [asked.bind(1), asked.bind(2)];
  expect([await two.first('n'), await one.first('n')]).toEqual([2, 1]);
});

test('what was written lies in the folder, for whoever opens it next', async () => {
  await far.dispose();
  far = await openFarDatabase(state);
  expect(await far.database.prepare('select count(*) n from t').first('n')).toBe(3);
});
