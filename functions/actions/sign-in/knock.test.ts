import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { env } from '../../../tests/support/worker/visitor.ts';
import { knock } from './knock.ts';

const now = Date.UTC(2027, 0, 4, 9);

/** Bindings that add up the rows that D1 says it read. */
const read = { rows: 0 };
const db = openDatabase({
  prepare: (sql: string) => env.DB.prepare(sql),
  async batch(statements: D1PreparedStatement[]) {
    const results = await env.DB.batch(statements);
    for (const { meta } of results) read.rows += meta.rows_read;
    return results;
  },
} as unknown as D1Database);

beforeEach(async () => void (await env.DB.prepare('delete from audit').run()));

const knocks = async (times: number, at = now) => {
  const allowed = await Promise.all(Array.from({ length: times }, () => knock(db, 'try', at)));
  return allowed.filter(Boolean).length;
};

test('ten are let through in a minute, and ten more in the next', async () => {
  expect(await knocks(25)).toBe(10);
  expect(await knocks(5, now + 59_999)).toBe(0);
  expect(await knocks(25, now + 60_000)).toBe(10);
  expect(await knock(db, 'code', now)).toBe(true);
});

test('what others do meanwhile gives nobody more, and is not read through', async () => {
  expect(await knocks(10)).toBe(10);
  await env.DB.prepare(`
    insert into audit (at, who, action, subject)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)
    select ${now}, iif(i % 2, 'reader@example.org', ''), iif(i % 2, 'try', 'list'), 'contact' from n`).run();
  read.rows = 0;
  expect(await knocks(1, now + 1)).toBe(0);
  expect(read.rows).toBeLessThanOrEqual(30);
});
