import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A state of the repository, served as `npm start` does. */
export interface ServedTree {
  readonly address: string;
  /** Where its files lie. */
  readonly folder: string;
  /** Where its database lies. */
  readonly state: string;
  /** What opens its console, once. */
  readonly code: string;
  stop(): void;
}

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** The files of a commit, below `.cache`, with the packages that are installed now. */
function filesOf(ref: string): string {
  const folder = resolve('.cache', 'pictures', git('rev-parse', '--short', ref));
  if (!existsSync(folder)) git('worktree', 'add', '--detach', '--force', folder, ref);
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(resolve('node_modules'), packages, 'junction');
  return folder;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Waits until it answers and has said what opens its console. */
async function ready(address: string, server: ChildProcess): Promise<string> {
  let said = '';
  server.stdout?.on('data', (text) => {
    said += String(text);
  });
  for (let tries = 0; tries < 240; tries += 1) {
    if (server.exitCode !== null) throw new Error(`It ended before ${address} answered.`);
    const [, code] = /Code\s+(\S+)/.exec(said) ?? [];
    if (code && (await answers(address))) return code;
    await new Promise((go) => setTimeout(go, 1000));
  }
  throw new Error(`${address} did not answer within four minutes.`);
}

/** Builds and serves what stands here, or a commit, with a demonstration in a database of its own. */
export async function serveTree(ref: string | undefined, port: number): Promise<ServedTree> {
  const folder = ref ? filesOf(ref) : resolve('.');
  const state = mkdtempSync(join(tmpdir(), 'binome-pictures-'));
  mkdirSync(state, { recursive: true });
  const server = spawn(process.execPath, ['commands/start.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), BINOME_STATE: state },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = `http://localhost:${port}`;
  const code = await ready(`${address}/`, server);
  return { address, folder, state, code, stop: () => void server.kill('SIGINT') };
}
