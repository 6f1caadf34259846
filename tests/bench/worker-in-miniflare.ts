import { readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import { migrate } from '../../commands/migrations.ts';
import { copyOpenSite } from '../support/open-site.ts';

type Config = MiniflareOptions['workers'][number]['config'];

const compatibilityDate =
  /^compatibility_date = "(.+)"/m.exec(readFileSync('wrangler.toml', 'utf8'))?.[1] ?? '';

const compatibilityFlags: string[] = JSON.parse(
  /^compatibility_flags = (.+)/m.exec(readFileSync('wrangler.toml', 'utf8'))?.[1] ?? '[]',
);

/** A Worker in a workerd of its own, reached without the proxy of `wrangler dev`. */
export interface Running {
  readonly address: URL;
  /** Its database, which began empty. */
  readonly d1: D1Database;
  stop(): Promise<void>;
}

/** The modules of a Worker by name; the first one is its entry. */
type Modules = Readonly<Record<string, string>>;

/** Starts a Worker with an empty, migrated database and whatever else it is bound to. */
export async function startWorker(modules: Modules, more: Partial<Config> = {}): Promise<Running> {
  const { env, ...others } = more;
  const [mainModule = ''] = Object.keys(modules);
  const manifest = {
    mainModule,
    modules: Object.fromEntries(
      Object.entries(modules).map(([name, contents]) => [name, { type: 'esm' as const, contents }]),
    ),
  };
  const config = {
    name: 'bench',
    compatibilityDate,
    compatibilityFlags,
    manifest,
    env: { DB: { type: 'd1' as const, id: 'bench' }, ...env },
  };
  const miniflare = new Miniflare({ workers: [{ config: { ...config, ...others } }] });
  const d1 = (await miniflare.getD1Database('DB')) as unknown as D1Database;
  await migrate(d1);
  return { address: await miniflare.ready, d1, stop: () => miniflare.dispose() };
}

/** What is sent is taken in any year. */
const openSite = copyOpenSite('dist');
process.on('exit', () => rmSync(openSite, { recursive: true, force: true }));

/** What the house is bound to. Assets bring Miniflare's router in front: a peer needs it as well. */
export const houseBindings = (settings: Readonly<Record<string, string>>): Partial<Config> => ({
  env: {
    ASSETS: { type: 'assets' },
    ...Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, { type: 'text' as const, value }]),
    ),
  },
  assets: {
    directory: openSite,
    hasUserWorker: true,
    htmlHandling: 'force-trailing-slash',
    notFoundHandling: '404-page',
    runWorkerFirst: true,
  },
});

/** A TypeScript module of the bench as workerd takes it. */
export const benchModule = (file: string): string =>
  stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'));

/** Starts the bundled Worker of the house with the built site. The platform's rate limit is not there. */
export const startHouse = (bundle: string): Promise<Running> =>
  startWorker({ 'house.js': readFileSync(bundle, 'utf8') }, houseBindings({}));

/** The same behind a database whose read rows are counted in the header `rows-read`. */
export const countingHouse = (
  bundle: string,
  settings: Readonly<Record<string, string>>,
): Promise<Running> =>
  startWorker(
    {
      'counting.js': benchModule('private/counting-worker.ts'),
      'house.js': readFileSync(bundle, 'utf8'),
    },
    houseBindings(settings),
  );
