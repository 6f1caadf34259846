import { sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { env } from '../tests/support/worker/visitor.ts';
import { columnsOf } from './columns.ts';
import { openDatabase } from './open.ts';
import { people, submissions } from './schema.ts';

/** A database, and how often it was asked. */
function counted() {
  const real = env.DB;
  const batch = vi.fn((statements: D1PreparedStatement[]) => real.batch(statements));
  const d1 = { prepare: (text: string) => real.prepare(text), batch } as unknown as D1Database;
  return { db: openDatabase(d1), batch };
}

test('reads that are asked for in one go are one request, and each gets its own rows', async () => {
  const { db, batch } = counted();
  const read = async (n: number) => (await db.all<{ n: number }>(sql`select ${n} as n`))[0]?.n;
  const [one, [two], three, nobody] = await Promise.all([
    read(1),
    db
      .select({ n: sql<number>`2`.as('n'), also: sql<string>`'x, from y'`.as('also') })
      .from(sql`(select 1)`),
    read(3),
    db.select().from(people),
  ]);
  expect([one, two, three, nobody]).toEqual([1, { n: 2, also: 'x, from y' }, 3, []]);
  expect(batch.mock.calls.map(([statements]) => statements.length)).toEqual([4]);
});

test('what one asks after another is asked one after another', async () => {
  const { db, batch } = counted();
  expect(await db.all(sql`select 1 as n`)).toEqual([{ n: 1 }]);
  expect(await db.all(sql`select 2 as n`)).toEqual([{ n: 2 }]);
  expect(batch).not.toHaveBeenCalled();
});

test('columns of one name are read apart from others, none is lost', async () => {
  const { db, batch } = counted();
  const twice = db.select({ a: sql`1`, b: sql`1` }).from(sql`(select 1)`);
  const [rows] = await Promise.all([twice, db.all(sql`select 1 as n`)]);
  expect(rows).toEqual([{ a: 1, b: 1 }]);
  expect(batch).not.toHaveBeenCalled();
});

test('a read that fails tells everybody who asked beside it', async () => {
  const { db } = counted();
  const wrong = db.all(sql`select * from no_such_table`);
  const both = await Promise.allSettled([wrong, db.select().from(submissions)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test.each([
  ['select "a"."id", "b"."name" from "a"', ['id', 'name']],
  [
    'select "id", count(*) as "n", coalesce(x, (select 1 from y)) as "z" from "a"',
    ['id', 'n', 'z'],
  ],
  ['select distinct "a" from "b"', ['a']],
  ['select "a"."id", "b"."id" from "a"', undefined],
  ['select 1 from "a"', undefined],
  ['select * from "a"', undefined],
  ['select "a".* from "a"', undefined],
  ['with "a" as (select 1) select "b" from "a"', undefined],
])('%s gives the columns %j', (text, columns) => {
  expect(columnsOf(text)).toEqual(columns);
});
