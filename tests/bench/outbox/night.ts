import type { D1Database } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import { metered, type Rows } from '../../../commands/cost/metered.ts';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { deliver } from '../../../functions/actions/messages/deliver.ts';
import { tidyOutbox } from '../../../functions/actions/messages/tidy-outbox.ts';
import type { Env } from '../../../functions/env.ts';
import { scaleway } from '../../../functions/mail/drivers/scaleway.ts';
import { documentOf } from '../../../functions/mail/layout.ts';
import { mostARun } from '../../../functions/schedule/deliver-mail.ts';
import { message } from '../../support/mail/message.ts';
import { migrate } from '../../support/migrate.ts';
import { Sqlite } from '../cpu/sqlite-as-d1.ts';
import { median } from '../figure.ts';

/** What one run of the job asks of the platform, at most, and how many runs a night takes. */
export interface Night {
  readonly runs: number;
  /** Requests to the carrier. */
  readonly requests: number;
  readonly queries: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
  /** Milliseconds of this machine's processor, with SQLite's own work in it. */
  readonly cpu: number;
}

const env = {
  SCALEWAY_PROJECT_ID: 'project',
  SCALEWAY_SECRET_KEY: 'key',
} as unknown as Env;
const from = { name: 'Binôme', address: 'b@lien.example' };

/** What the job does at a moment, with mail of the usual length. */
async function run(db: Database, now: number): Promise<number> {
  await tidyOutbox(db, now);
  const { sent } = await deliver(db, {
    send: ({ key, recipient, subject, plain, html, language }) => {
      const document = documentOf({ language, subject, html });
      const to = { key, to: recipient, from, replyTo: 'h@lien.example' };
      return scaleway.send({ ...to, subject, plain, html: document, language, headers: {} }, env);
    },
    clock: () => now,
    most: mostARun,
  });
  return sent;
}

async function fill(db: Database, messages: number, now: number): Promise<void> {
  const text = 'Votre envoi nous est bien parvenu. '.repeat(30);
  for (let at = 0; at < messages; at += 100)
    await commit(
      db,
      Array.from({ length: 100 }, (_, each) =>
        addMessage(
          db,
          message({
            ...{ key: `m-${at + each}`, recipient: `m-${at + each}@example.org`, now },
            ...{ plain: text, html: `<p>${text}</p>` },
          }),
        ),
      ),
    );
}

/** A night on which so many messages are due at once, by a carrier that takes all of them. */
export async function night(messages: number): Promise<Night> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    persist: false,
    remoteBindings: false,
  });
  const rows: Rows = { rowsRead: 0, rowsWritten: 0 };
  let queries = 0;
  let requests = 0;
  const real = globalThis.fetch;
  const now = Date.now();
  try {
    const d1 = metered(proxy.env.DB, rows);
    const counting = {
      prepare: (sql: string) => d1.prepare(sql),
      batch: (statements: Parameters<D1Database['batch']>[0]) => {
        queries += statements.length;
        return d1.batch(statements);
      },
    } as unknown as D1Database;
    await migrate(proxy.env.DB);
    const db = openDatabase(counting);
    await fill(db, messages, now);
    globalThis.fetch = async () => {
      requests += 1;
      return Response.json({ emails: [{ id: 'e' }] });
    };
    const worst = { requests: 0, queries: 0, rowsRead: 0, rowsWritten: 0 };
    let runs = 0;
    for (let sent = 1; sent > 0; ) {
      [queries, requests, rows.rowsRead, rows.rowsWritten] = [0, 0, 0, 0];
      sent = await run(db, now + runs * 5 * 60_000);
      runs += sent > 0 ? 1 : 0;
      for (const [name, value] of Object.entries({ requests, queries, ...rows }))
        worst[name as keyof typeof worst] = Math.max(worst[name as keyof typeof worst], value);
    }
    const alone = openDatabase(new Sqlite().d1);
    await fill(alone, 2000, now);
    const spent: number[] = [];
    for (let each = 0; each < 90; each += 1) {
      const before = process.cpuUsage();
      await run(alone, now);
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
    }
    return { runs, ...worst, cpu: median(spent.slice(10)) };
  } finally {
    globalThis.fetch = real;
    await proxy.dispose();
  }
}
