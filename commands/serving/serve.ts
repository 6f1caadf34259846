import { statePath } from '../local-database.ts';
import { type Addition, openFront } from './front.ts';
import { type Runtime, startRuntime } from './runtime.ts';

const minute = 60_000;

/** A site that is being served. */
export interface Served {
  /** Its address, with the final slash. */
  readonly address: string;
  readonly runtime: Runtime;
  /** Resolves when it was stopped, by `stop` or by Ctrl+C. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** What may be different from `npm start`. */
export interface Serving {
  /** The built site; `dist` unless said. */
  readonly site?: string;
  /** The folder of the database. */
  readonly state?: string;
  /** Settings that take the place of those of one's own machine. */
  readonly vars?: Readonly<Record<string, string>>;
  /** What `npm run dev` adds. */
  readonly addition?: Addition;
}

/**
 * Serves the built site and the Worker in workerd on one's own machine, with the console's `local`
 * driver. The job, which the platform runs every two minutes, runs at the start and every minute, by a
 * timer of our own.
 *
 * @param port 0 for any that is free
 * @throws when the port is taken, or with what workerd said when it did not start
 */
export async function serve(
  port: number,
  { site = 'dist', state = statePath, vars = {}, addition }: Serving = {},
): Promise<Served> {
  const runtime = await startRuntime({ site, state, vars });
  const front = await openFront(port, { behind: () => runtime.address, addition }).catch(
    async (error) => {
      await runtime.stop();
      throw error;
    },
  );
  const job = () => void runtime.runJob().catch((error) => console.error(error));
  const timer = setInterval(job, minute);
  job();
  let tell = () => {};
  const ended = new Promise<void>((resolve) => {
    tell = resolve;
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      clearInterval(timer);
      await front.close();
      await runtime.stop();
      tell();
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return { address: `http://localhost:${front.port}/`, runtime, ended, stop };
}
