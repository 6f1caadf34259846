import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeUse } from '../../../db/open.ts';
import { dayOfUse } from '../../../domain/use/free-day.ts';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { emptied } from '../../../tests/support/worker/tables.ts';
import type { Env } from '../../env.ts';
import worker from '../../worker.ts';

const now = Date.now();
const hour = 3_600_000;
const page = async (given: Env = env) =>
  (await (await askAs(await session(), '/console/', {}, given)).text()).replaceAll(
    /&nbsp;|\u00a0/g,
    ' ',
  );
const spend = (rowsRead: number, rowsWritten: number, day = dayOfUse(now)) =>
  env.DB.prepare('insert or replace into daily_use values (?, ?, ?)')
    .bind(day, rowsRead, rowsWritten)
    .run();

beforeEach(async () => {
  await emptied(['daily_use', 'rounds', 'messages']);
});
afterEach(() => void vi.restoreAllMocks());

test('from four fifths of a free day on, of rows read or written, the home warns, and says until when', async () => {
  await spend(3_900_000, 79_000);
  expect(await page()).not.toContain('offre gratuite');
  await spend(10, 85_000);
  expect(await page()).toMatch(/environ 85 % de ce que donne l’offre gratuite.*jusqu’à [12] h 00/s);
  await spend(5_100_000, 10);
  expect(await page()).toContain('a sans doute épuisé');
  expect(await page({ ...env, PLAN: 'paid' })).not.toContain('offre gratuite');
  await env.DB.prepare('delete from daily_use').run();
  await spend(10, 99_000, dayOfUse(now) - 1);
  expect(await page()).not.toContain('offre gratuite');
});

test('a job that is behind is told of, and one that keeps up is not', async () => {
  const mailing: Env = { ...env, MAIL_DRIVER: 'local' };
  const round = (began: number) =>
    env.DB.prepare("insert or replace into rounds values ('tidy', ?)").bind(began).run();
  const due = (at: number) =>
    env.DB.prepare(
      "insert or replace into messages (key, recipient, recipient_key, language, name, subject, plain, html, due, since, stored_at) values ('m', 'm@house.example', 'm@house.example', 'fr', 'receipt', '', '', '', ?1, ?1, ?1)",
    )
      .bind(at)
      .run();
  await round(now - hour);
  await due(now - hour / 2);
  expect(await page(mailing)).not.toMatch(/du retard|n’a pas été fait/);
  await due(now - 2 * hour);
  expect(await page(mailing)).toContain('Des e-\u2060mails attendent depuis');
  expect(await page()).not.toContain('Des e-\u2060mails attendent depuis');
  await round(now - 30 * hour);
  expect(await page(mailing)).toContain('n’a pas été fait depuis');
});

test('what requests ask of the database is noted, by lot and in steps', async () => {
  const visit = async (lot: number) => {
    takeUse(env.DB);
    vi.spyOn(Math, 'random').mockReturnValue(lot);
    const living = createExecutionContext();
    const cookie = await session();
    const request = new Request('http://localhost:8787/console/', { headers: { Cookie: cookie } });
    const answer = await worker.fetch(request as never, env, living);
    expect(answer.status).toBe(200);
    await waitOnExecutionContext(living);
    return env.DB.prepare('select rows_read, rows_written from daily_use').all();
  };
  expect((await visit(0)).results).toEqual([]);
  const { results } = await visit(0.9999);
  expect(results).toEqual([{ rows_read: 25_000, rows_written: 250 }]);
});
