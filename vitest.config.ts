import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { houseSite } from './tests/support/house.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

/**
 * How long a test may take before it is said to hang, in milliseconds. Far beyond what any takes: it
 * ends what would never end, and does not measure how busy a machine is.
 */
const hangs = 600_000;

/** Tests of commands that bundle the Worker, start a database or read the whole content many times: too slow to be asked before a commit. */
const slow = [
  'commands/deploy/command.test.ts',
  'commands/local-database.test.ts',
  'commands/cost/measured.test.ts',
  'commands/programme/programme.test.ts',
  'commands/serving/far-database.test.ts',
  'commands/serving/rehearsed.test.ts',
  'commands/serving/watch-folders.test.ts',
];

/**
 * Four kinds of tests. `unit` runs in Node what needs no platform. `worker` runs in workerd, with a
 * real D1 and the site of `tests/content`, built when it has changed, as assets; each of its files begins
 * with an empty database. `pages` looks at every page of `dist/`, so `npm test` builds first, builds
 * sites of other contents, and has the bundled Worker send mail to servers that listen here. `browser` drives a real browser through the whole house of
 * `tests/content`, served in workerd with the demonstration in it, and looks at each page of `dist/`.
 *
 * What `.tsx` files become is said in `functions/tsconfig.json` (markup of the house's own). The cache of
 * compiled files looks at this file and not at that one: a change there needs one here.
 */
export default defineConfig({
  test: {
    // Vitest would leave a core free: on two cores it would run one file after the other.
    maxWorkers: '100%',
    // A process, or an isolate, for many files: starting one for each took longer than most of them.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{domain,site,commands}/**/*.test.ts'],
          exclude: slow,
          setupFiles: ['./tests/support/without-proxies.ts'],
          testTimeout: hangs,
          hookTimeout: hangs,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/*.test.ts', 'tests/mail/*.test.ts', ...slow],
          // Whom workerd trusts besides, read as Miniflare is loaded: who vouches for the mail hosts of tests.
          env: { NODE_EXTRA_CA_CERTS: 'tests/support/mail/certificates/ca.pem' },
          testTimeout: hangs,
          hookTimeout: hangs,
          globalSetup: ['tests/support/house.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/support/browser/serve-house.ts'],
          maxConcurrency: 2,
          testTimeout: hangs,
          hookTimeout: hangs,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations('./db/migrations'),
                SECRET_KEY: '5e'.repeat(32),
              },
              assets: { directory: houseSite },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['{functions,db}/**/*.test.{ts,tsx}'],
          testTimeout: hangs,
          hookTimeout: hangs,
          globalSetup: ['tests/support/house.ts', 'tests/support/worker/key-server.ts'],
          setupFiles: ['./tests/support/worker/begin-afresh.ts'],
        },
      },
    ],
  },
});
