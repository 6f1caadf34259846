import { expect, test } from 'vitest';
import { builtForms } from '../../tests/support/built-forms.ts';
import { letIn, send as sendToConsole, session } from '../../tests/support/console/console.ts';
import { listedRoutes } from '../../tests/support/console/private-routes.ts';
import { apply, enterAs, mailing, send } from '../../tests/support/participant/participant.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { routesOf } from '../../tests/support/worker/routes-of.ts';
import { ownTables, rowsOf } from '../../tests/support/worker/tables.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import { ownRoutes } from '../participant/routes.ts';

const email = 'mass@assignment.example';

/** Every column of every table, as somebody might guess it: by its name, and in the ways that names are nested. */
async function everyColumn(): Promise<readonly string[]> {
  const { results } = await env.DB.prepare(
    "select distinct info.name from sqlite_master, pragma_table_info(sqlite_master.name) as info where sqlite_master.type = 'table' and sqlite_master.name not glob '_cf_*'",
  ).all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** Fields that no form of the house has, each with a value that says which it was. */
const foreign = (columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap((name) =>
      [
        name,
        name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
        `${name}[]`,
        `answers[${name}]`,
        `answers.${name}`,
        `__proto__.${name}`,
      ].map((key) => [key, `mass:${key}`] as const),
    ),
  );

/** Where the values came to stand: table and column, and which field they were. */
async function arrived(): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { table, rows } of await rowsOf(await ownTables()))
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        for (const [, key] of String(value).matchAll(/mass:([^\s"\\,]+)/g))
          found.add(`${table}.${column} ← ${key}`);
  return [...found].sort();
}

test('mass assignment: unknown keys never reach a column, whichever form they come with', async () => {
  const unknown = foreign(await everyColumn());
  for (const { form } of builtForms) {
    // What the form itself asks for is not unknown.
    const own = wholeForm(form, answersTo(form), crypto.randomUUID());
    const sent = await post(form.id, { ...unknown, ...own }, { house: mailing });
    expect(sent.status, form.id).toBe(303);
  }
  expect(await arrived()).toEqual([]);

  await apply(email);
  const { id } = (await env.DB.prepare('select id from submissions order by rowid desc').first<{
    id: string;
  }>()) ?? { id: '' };
  const participation =
    (await env.DB.prepare('select id from participations order by rowid desc').first<string>(
      'id',
    )) ?? '';
  // In English the very same handlers stand there.
  const mine = routesOf(ownRoutes).filter(
    ({ method, path }) => method === 'POST' && !/close|erase|^\/en\//.test(path),
  );
  expect(mine.length).toBeGreaterThan(12);
  for (const { path } of mine) {
    const cookie = await enterAs(email);
    for (const target of [id, participation])
      expect(
        (await send(path.replace(':id', target), { ...unknown, seen: '0' }, { cookie })).status,
      ).toBeLessThan(500);
  }
  for (const path of ['/lien/', '/recevoir-mon-lien/'])
    await send(path, { ...unknown, email, code: 'x' });
  expect(await arrived()).toEqual([]);

  await letIn('owner@assignment.example', 'owner');
  const posts = listedRoutes(id).filter(
    ({ method, path }) => method === 'POST' && !/sign-out|erase|^\/en\//.test(path),
  );
  for (const { path } of posts) {
    const cookie = await session({ who: 'owner@assignment.example', role: 'owner' });
    const answer = await sendToConsole(
      cookie,
      path,
      unknown,
      {},
      { ...mailing, CONSOLE_DRIVER: 'local' },
    );
    expect(answer.status, path).toBeLessThan(500);
  }
  expect(await arrived()).toEqual([]);
});
