import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { settings } from '../private/doors.ts';

/** What stands around the measured Worker: each is a server outside its process. */
export interface Around {
  readonly database: string;
  readonly site: string;
}

/** A Worker alone in its process, so that the process's time is the Worker's. */
export interface Alone {
  readonly address: URL;
  /** Milliseconds that its thread has been on a processor since it was started. */
  spent(): number;
  stop(): Promise<void>;
}

const setting = (name: string): string =>
  new RegExp(`^${name} = (.+)`, 'm').exec(readFileSync('wrangler.toml', 'utf8'))?.[1] ?? '';

const configuration = (script: string, { database, site }: Around): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "measured", worker = (
      modules = [(name = "worker.js", esModule = embed "${script}")],
      compatibilityDate = ${setting('compatibility_date')},
      compatibilityFlags = ${setting('compatibility_flags') || '[]'},
      bindings = [
        (name = "ASSETS", service = "site"),
        ${Object.entries(settings)
          .map(([name, value]) => `(name = "${name}", text = "${value}"),`)
          .join('\n        ')}
        (name = "DB", wrapped = (
          moduleName = "cloudflare-internal:d1-api",
          innerBindings = [(name = "fetcher", service = "database")],
        )),
      ],
    )),
    (name = "database", external = (address = "${database}", http = ())),
    (name = "site", external = (address = "${site}", http = ())),
  ],
  sockets = [(name = "entry", address = "127.0.0.1:0", http = (), service = "measured")],
);
`;

async function portOf(workerd: ChildProcess): Promise<number> {
  let said = '';
  for await (const part of workerd.stdio[3] as Readable) {
    said += part;
    const port = /"port":(\d+)/.exec(said)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('workerd did not start.');
}

/** Starts a Worker, one script in a folder, in a workerd that holds nothing else. */
export async function startAlone(folder: string, script: string, around: Around): Promise<Alone> {
  const file = join(folder, `${script}.capnp`);
  writeFileSync(file, configuration(script, around));
  const { default: binary }: { default: string } = createRequire(import.meta.url)('workerd');
  const workerd = spawn(binary, ['serve', '--experimental', '--control-fd=3', file], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const port = await portOf(workerd);
  await pause(50);
  const clock = `/proc/${workerd.pid}/task/${workerd.pid}/schedstat`;
  return {
    address: new URL(`http://localhost:${port}`),
    spent: () => Number(readFileSync(clock, 'utf8').split(' ')[0]) / 1e6,
    async stop() {
      const ended = once(workerd, 'exit');
      workerd.kill();
      await ended;
    },
  };
}
