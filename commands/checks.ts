import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './run.ts';

/** One thing that can pass or fail. */
export interface Work {
  /** What is checked, in words. */
  readonly name: string;
  /** The program and its words. */
  readonly command: readonly [string, ...string[]];
  /** Whether it is a run of Vitest, whose tests are counted one by one. */
  readonly vitest?: boolean;
}

/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Counts the tests of a Vitest run; a run that leaves no report has failed as a whole. */
function countTests(report: string, code: number): Tally {
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const failed = told.numFailedTests + (code !== 0 && told.numFailedTests === 0 ? 1 : 0);
    return { passed: told.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Works on one thing. What it says is shown as it is said, or of one of several at its end: nobody can read two at once. */
async function workOn(
  { name, command: [program, ...words], vitest }: Work,
  isAlone: boolean,
): Promise<Tally> {
  const began = performance.now();
  const report = `.cache/vitest-${name.replaceAll(' ', '-')}.json`;
  rmSync(report, { force: true });
  mkdirSync('.cache', { recursive: true });
  const more = vitest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const isShown = vitest === true && isAlone;
  if (vitest && !isAlone) console.log(`── ${name}: begun`);
  const { code, output } = await run(program, [...words, ...more], !isShown);
  if (!isShown && (vitest || code !== 0)) console.log(output);
  const tally = vitest
    ? countTests(report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}

/** Room for what is young, in megabytes: tests make much and keep little, and with the usual 16 a tenth of their time is spent looking for what may go. */
const roomForTheYoung = '--max-semi-space-size=64';

/** Works through checks in their order, also past a failure, and counts; so many of them at a time. */
export async function workThrough(works: readonly Work[], together = 1): Promise<Tally> {
  process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} ${roomForTheYoung}`.trim();
  const waiting = [...works];
  const lane = async (): Promise<readonly Tally[]> => {
    const tallies: Tally[] = [];
    for (let next = waiting.shift(); next; next = waiting.shift())
      tallies.push(await workOn(next, together === 1));
    return tallies;
  };
  const tallies = (await Promise.all(Array.from({ length: together }, lane))).flat();
  const count = (what: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[what], 0);
  return { passed: count('passed'), failed: count('failed') };
}
