import { flushCompileCache } from 'node:module';
import { openDatabase } from '../../../db/open.ts';
import { deliver } from '../../../functions/actions/messages/deliver.ts';
import type { Env } from '../../../functions/env.ts';
import { scaleway } from '../../../functions/mail/drivers/scaleway.ts';
import { Sqlite } from '../cpu/sqlite-as-d1.ts';

/**
 * A process that delivers until nothing is left, and may be killed at any moment: the action and the
 * driver of the house, on a database in a file. Its clock jumps to when the next message is due; that
 * of the process after it stands where it stood before.
 */
// Whoever is killed leaves the next one what it compiled.
flushCompileCache();
const [file = '', carrier = ''] = process.argv.slice(2);
let ahead = 0;
const clock = () => Date.now() + ahead;
const d1 = new Sqlite(file).d1;
const db = openDatabase(d1);
const env = {
  SCALEWAY_API: carrier,
  SCALEWAY_PROJECT_ID: 'project',
  SCALEWAY_SECRET_KEY: 'key',
} as unknown as Env;

/** When the next message is due; none is left otherwise. */
const next = async () =>
  (
    await d1
      .prepare(
        "select min(max(due, coalesce(held_until, 0))) due from messages where state = 'due'",
      )
      .all<{ due: number }>()
  ).results[0]?.due ?? null;

for (let due = await next(); due !== null; due = await next()) {
  ahead += Math.max(0, due - clock());
  await deliver(db, {
    send: ({ key, recipient, subject, plain, html, language }) =>
      scaleway.send(
        {
          ...{ key, to: recipient, subject, plain, html, language, headers: {} },
          ...{ from: { name: 'Binôme', address: 'b@lien.example' }, replyTo: 'h@lien.example' },
        },
        env,
      ),
    clock,
    most: 20,
  });
}
