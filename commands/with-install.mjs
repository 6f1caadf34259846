/**
 * `npm start`, `npm test` and the others come through here, on whatever Node ≥ 20 the machine has:
 * it installs what is missing, then runs `commands/<name>.ts` under the Node that the lockfile pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, 'node_modules');
const bin = join(packages, '.bin');
const mark = join(packages, '.installed-for');
const [name, ...words] = process.argv.slice(2);

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link to another folder, which installing would empty: remove the link, then try again.',
    );
    process.exit(1);
  }
  console.log('Installing what is missing (a minute or so, the first time only)…');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('The installation did not finish: look at the lines above, then try again.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(mark, lock);
}

const child = spawn(
  'node',
  ['--disable-warning=ExperimentalWarning', `commands/${name}.ts`, ...words],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      DO_NOT_TRACK: '1',
      // What Node made of a program it has run before, types taken out: kept where installing empties it.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(packages, '.cache', 'compiled'),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
