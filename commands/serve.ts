import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { statePath } from './local-database.ts';

/** What is printed by wrangler itself and tells nobody anything. */
const chatter =
  /^\s*$|⛅|⎔|[─│╭╰]|wrangler|Ready on|env\.|Binding|Your Worker|Starting local|Using vars|▲|manually trigger|cdn-cgi|For more details|\[b\]/u;

/** A site that is being served. */
export interface Served {
  /** Its address, with the final slash. */
  readonly address: string;
  /** Resolves with the exit code when the server ends. */
  readonly ended: Promise<number>;
  /** Stops it. */
  stop(): void;
}

/**
 * Serves the built site and the Worker in workerd on one's own machine, with the console's `local`
 * driver. Resolves once the first page is answered.
 *
 * @throws when the server ends before that, with what it said
 */
export async function serve(port: number, words: readonly string[] = []): Promise<Served> {
  const address = `http://localhost:${port}/`;
  const child = spawn(
    'wrangler',
    [
      ...['dev', '--port', String(port), '--inspector-port', '0', '--persist-to', statePath],
      ...['--var', 'CONSOLE_DRIVER:local', '--var', 'LOCAL:yes'],
      ...['--show-interactive-dev-session=false', '--log-level', 'log', ...words],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
  );
  let said = '';
  let finished = false;
  const ended = new Promise<number>((resolve) =>
    child.on('close', (code) => {
      finished = true;
      resolve(code ?? 0);
    }),
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      for (const line of chunk.toString().split('\n')) if (!chatter.test(line)) console.log(line);
    });
  const stop = () => void child.kill('SIGINT');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  while (!finished) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return { address, ended, stop };
    await wait(150);
  }
  throw new Error(`The server did not start:\n${said}`);
}
