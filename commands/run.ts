import { spawn } from 'node:child_process';

/** What a command that was run said and how it ended. */
export interface Ran {
  /** The exit code; 1 when a signal ended it. */
  readonly code: number;
  /** Everything it printed, both streams, in order. */
  readonly output: string;
}

/**
 * Runs one of the installed programs (its name as in `node_modules/.bin`) and waits for its end.
 * With `quiet` its output is kept and not shown.
 */
export function run(program: string, words: readonly string[], quiet = false): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY && !quiet ? '1' : '0' },
    });
    let output = '';
    const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
