import type { D1Database } from '@cloudflare/workers-types';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import { unstable_readConfig as readConfig } from 'wrangler';
import { localSecretKey } from './secret-key.ts';
import { workerBundle } from './worker-bundle.ts';

/** The Worker, its database and the built site in a workerd of their own. */
export interface Runtime {
  /** Where workerd listens: a port of its own choice, for the front alone. */
  readonly address: URL;
  readonly database: D1Database;
  /** Starts again with the Worker as it is now, and a site that may lie elsewhere. */
  renew(site: string): Promise<void>;
  /** Runs the job, as the Worker's trigger would. */
  runJob(): Promise<void>;
  stop(): Promise<void>;
}

/** What the Worker is started from. */
export interface Started {
  /** The built site. */
  readonly site: string;
  /** The folder in which the database lies. */
  readonly state: string;
  /** Settings that take the place of those of one's own machine. */
  readonly vars: Readonly<Record<string, string>>;
}

const texts = (vars: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, { type: 'text' as const, value }]),
  );

/** What `wrangler.toml` binds, as Miniflare takes it, with the console's `local` driver. */
async function optionsOf({ site, state, vars }: Started): Promise<MiniflareOptions> {
  const config = readConfig({ config: 'wrangler.toml' });
  const databases = config.d1_databases.map(
    ({ binding, database_id: id = '' }: { binding: string; database_id?: string }) =>
      [binding, { type: 'd1' as const, id }] as const,
  );
  const [limit] = config.ratelimits;
  if (databases.length === 0 || !limit)
    throw new Error('wrangler.toml binds no database or no rate limit.');
  const { limit: times, period } = limit.simple;
  return {
    host: '127.0.0.1',
    port: 0,
    resourcePersistencePath: `${state}/v3`,
    // Miniflare's own interface reads and writes the whole database without asking who comes.
    unsafeLocalExplorer: false,
    unsafeObservability: false,
    unsafeTriggerHandlers: false,
    handleStructuredLogs: ({ message }) => console.log(message),
    workers: [
      {
        config: {
          name: config.name ?? 'binome',
          compatibilityDate: config.compatibility_date ?? '',
          compatibilityFlags: config.compatibility_flags,
          manifest: {
            mainModule: 'worker.js',
            modules: { 'worker.js': { type: 'esm', contents: await workerBundle() } },
          },
          env: {
            ...Object.fromEntries(databases),
            ASSETS: { type: 'assets' },
            SENDING: {
              type: 'rate-limit',
              namespace: limit.namespace_id,
              simple: { limit: times, period: period === 10 ? 10 : 60 },
            },
            ...texts({
              ...{ CONSOLE_DRIVER: 'local', LOCAL: 'yes', MAIL_DRIVER: 'local' },
              ...{ SECRET_KEY: localSecretKey(state), ...vars },
            }),
          },
          assets: {
            directory: site,
            hasUserWorker: true,
            htmlHandling: 'force-trailing-slash',
            notFoundHandling: '404-page',
            runWorkerFirst: config.assets?.run_worker_first ?? false,
          },
        },
      },
    ],
  };
}

/** Starts the Worker, with nothing beside it that the deployed one does not have. */
export async function startRuntime(started: Started): Promise<Runtime> {
  const miniflare = new Miniflare(await optionsOf(started));
  let address = await miniflare.ready;
  return {
    get address() {
      return address;
    },
    database: (await miniflare.getD1Database('DB')) as unknown as D1Database,
    async renew(site) {
      await miniflare.setOptions(await optionsOf({ ...started, site }));
      address = await miniflare.ready;
    },
    async runJob() {
      const worker = await miniflare.getWorker();
      await worker.scheduled();
    },
    stop: () => miniflare.dispose(),
  };
}
