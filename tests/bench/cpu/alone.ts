import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
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

/** A Worker alone in its process but for a neighbour that sleeps, so that the process's time is the Worker's. */
export interface Alone {
  readonly address: URL;
  /** Where its neighbour answers, another Worker with an isolate of its own. */
  readonly neighbour: URL;
  /** Milliseconds that its thread has been on a processor since it was started. */
  spent(): number;
  stop(): Promise<void>;
}

/** What the neighbour runs, in the same folder: it uses what Workers usually use. */
export const neighbourScript = 'calibrating.js';

const setting = (name: string): string =>
  new RegExp(`^${name} = (.+)`, 'm').exec(readFileSync('wrangler.toml', 'utf8'))?.[1] ?? '';

const service = (name: string, script: string): string => `
    (name = "${name}", worker = (
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
    )),`;

const configuration = (script: string, { database, site }: Around): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ${service('measured', script)}
    ${service('neighbour', neighbourScript)}
    (name = "database", external = (address = "${database}", http = ())),
    (name = "site", external = (address = "${site}", http = ())),
  ],
  sockets = [
    (name = "measured", address = "127.0.0.1:0", http = (), service = "measured"),
    (name = "neighbour", address = "127.0.0.1:0", http = (), service = "neighbour"),
  ],
);
`;

/** Where the measured Worker and its neighbour are reached. */
async function addressesOf(workerd: ChildProcess): Promise<readonly [URL, URL]> {
  let said = '';
  for await (const part of workerd.stdio[3] as Readable) {
    said += part;
    const addressOf = (name: string) => {
      const port = new RegExp(`"socket":"${name}","port":(\\d+)`).exec(said)?.[1];
      return port && new URL(`http://localhost:${port}`);
    };
    const [measured, neighbour] = [addressOf('measured'), addressOf('neighbour')];
    if (measured && neighbour) return [measured, neighbour];
  }
  throw new Error('workerd did not start.');
}

/** Starts a Worker, one script in a folder, in a workerd that holds nothing else but its neighbour. */
export async function startAlone(folder: string, script: string, around: Around): Promise<Alone> {
  const file = join(folder, `${randomUUID()}.capnp`);
  writeFileSync(file, configuration(script, around));
  const { default: binary }: { default: string } = createRequire(import.meta.url)('workerd');
  const workerd = spawn(binary, ['serve', '--experimental', '--control-fd=3', file], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const [address, neighbour] = await addressesOf(workerd);
  await pause(50);
  const clock = `/proc/${workerd.pid}/task/${workerd.pid}/schedstat`;
  return {
    address,
    neighbour,
    spent: () => Number(readFileSync(clock, 'utf8').split(' ')[0]) / 1e6,
    async stop() {
      const ended = once(workerd, 'exit');
      workerd.kill();
      await ended;
    },
  };
}
