import type { D1Database } from '@cloudflare/workers-types';
import { Miniflare } from 'miniflare';
import { unstable_readConfig as readConfig } from 'wrangler';
import { migrate } from '../../../commands/migrations.ts';
import { workerBundle } from '../../../commands/serving/worker-bundle.ts';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import type { StoredMessage } from '../../../db/messages/tables.ts';
import { openDatabase } from '../../../db/open.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { houseSite } from '../house.ts';
import { message } from './message.ts';

/** The bundled Worker in a workerd of its own, with an outbox. */
export interface MailHouse {
  /** Puts a message into the outbox. */
  store(message?: Partial<NewMessage>): Promise<void>;
  /** Lets the job run once. */
  run(): Promise<void>;
  /** Makes all that is on its way due, as time would. */
  wait(): Promise<void>;
  rows(): Promise<readonly Record<string, string | number | null>[]>;
  /** Empties the outbox. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the Worker with settings for mail, able to send by their driver. */
export async function startMailHouse(
  settings: Readonly<Record<string, string>>,
): Promise<MailHouse> {
  const { MAIL_DRIVER: driver } = settings;
  const { compatibility_date: compatibilityDate = '', compatibility_flags: flags } = readConfig({
    config: 'wrangler.toml',
  });
  const contents = await workerBundle(driver);
  const text = ([name, value]: [string, string]) => [name, { type: 'text' as const, value }];
  const miniflare = new Miniflare({
    handleStructuredLogs: () => undefined,
    workers: [
      {
        config: {
          name: 'mail',
          compatibilityDate,
          compatibilityFlags: driver === 'smtp' ? ['nodejs_compat'] : flags,
          manifest: {
            mainModule: 'worker.js',
            modules: { 'worker.js': { type: 'esm', contents } },
          },
          env: {
            DB: { type: 'd1', id: 'mail' },
            ASSETS: { type: 'assets' },
            ...Object.fromEntries(
              Object.entries({ MAIL_FROM: 'binome@lien.example', ...settings }).map(text),
            ),
          },
          assets: { directory: houseSite, hasUserWorker: true, runWorkerFirst: true },
        },
      },
    ],
  });
  const d1 = (await miniflare.getD1Database('DB')) as unknown as D1Database;
  await migrate(d1);
  const db = openDatabase(d1);
  const worker = await miniflare.getWorker();
  return {
    store: async (more) => void (await commit(db, [addMessage(db, message(more))])),
    run: async () => void (await worker.scheduled()),
    wait: async () =>
      void (await d1.prepare('update messages set due = 0, held_until = null').run()),
    rows: async () =>
      (await d1.prepare('select * from messages order by key').all()).results as unknown as Record<
        keyof StoredMessage,
        string | number | null
      >[],
    empty: async () => void (await d1.prepare('delete from messages').run()),
    stop: () => miniflare.dispose(),
  };
}
